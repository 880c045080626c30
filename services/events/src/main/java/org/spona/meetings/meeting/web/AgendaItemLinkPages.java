package org.spona.meetings.meeting.web;

import org.spona.meetings.meeting.AgendaItemLinks;
import org.spona.platform.links.LinkChoices;
import org.spona.platform.links.LinkPages;
import org.spona.platform.links.Links;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adding links to an item of an agenda and removing them. */
@Controller
@RequestMapping("/meetings/items/{id}/links")
class AgendaItemLinkPages extends LinkPages {

    AgendaItemLinkPages(Links links, AgendaItemLinks source, LinkChoices choices) {
        super(links, source, choices);
    }
}
