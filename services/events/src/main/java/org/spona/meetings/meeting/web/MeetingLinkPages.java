package org.spona.meetings.meeting.web;

import org.spona.meetings.meeting.MeetingLinks;
import org.spona.platform.links.LinkChoices;
import org.spona.platform.links.LinkPages;
import org.spona.platform.links.Links;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adding links to a meeting and removing them. */
@Controller
@RequestMapping("/meetings/{id}/links")
class MeetingLinkPages extends LinkPages {

    MeetingLinkPages(Links links, MeetingLinks source, LinkChoices choices) {
        super(links, source, choices);
    }
}
