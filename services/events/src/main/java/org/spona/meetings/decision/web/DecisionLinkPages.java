package org.spona.meetings.decision.web;

import org.spona.meetings.decision.DecisionLinks;
import org.spona.platform.links.LinkChoices;
import org.spona.platform.links.LinkPages;
import org.spona.platform.links.Links;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adding links to a decision and removing them. */
@Controller
@RequestMapping("/decisions/{id}/links")
class DecisionLinkPages extends LinkPages {

    DecisionLinkPages(Links links, DecisionLinks source, LinkChoices choices) {
        super(links, source, choices);
    }
}
