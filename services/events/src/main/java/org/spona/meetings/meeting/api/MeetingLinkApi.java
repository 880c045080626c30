package org.spona.meetings.meeting.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.meetings.meeting.MeetingLinks;
import org.spona.platform.links.LinkApi;
import org.spona.platform.links.Links;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/meetings/{id}/links")
@Tag(name = "Meetings")
class MeetingLinkApi extends LinkApi {

    MeetingLinkApi(Links links, MeetingLinks source) {
        super(links, source);
    }
}
