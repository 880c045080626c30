package org.spona.regulations.application.web;

import org.spona.platform.links.LinkChoices;
import org.spona.platform.links.LinkPages;
import org.spona.platform.links.Links;
import org.spona.regulations.application.ObligationLinks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adding links to an obligation and removing them. */
@Controller
@RequestMapping("/regulations/obligations/{id}/links")
class ObligationLinkPages extends LinkPages {

    ObligationLinkPages(Links links, ObligationLinks source, LinkChoices choices) {
        super(links, source, choices);
    }
}
