package org.spona.meetings.meeting.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.meetings.meeting.AgendaItemLinks;
import org.spona.platform.links.LinkApi;
import org.spona.platform.links.Links;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/meetings/items/{id}/links")
@Tag(name = "Meetings")
class AgendaItemLinkApi extends LinkApi {

    AgendaItemLinkApi(Links links, AgendaItemLinks source) {
        super(links, source);
    }
}
