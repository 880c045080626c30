package org.spona.meetings.opinion.web;

import org.spona.meetings.opinion.OpinionLinkSource;
import org.spona.platform.links.LinkChoices;
import org.spona.platform.links.LinkPages;
import org.spona.platform.links.Links;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adding links to other things to an opinion and removing them. */
@Controller
@RequestMapping("/opinions/{id}/links")
class OpinionThingLinkPages extends LinkPages {

    OpinionThingLinkPages(Links links, OpinionLinkSource source, LinkChoices choices) {
        super(links, source, choices);
    }
}
