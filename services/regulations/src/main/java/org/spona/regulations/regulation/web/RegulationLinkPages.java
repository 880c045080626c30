package org.spona.regulations.regulation.web;

import org.spona.platform.links.LinkChoices;
import org.spona.platform.links.LinkPages;
import org.spona.platform.links.Links;
import org.spona.regulations.regulation.RegulationLinks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adding links to a regulation and removing them. */
@Controller
@RequestMapping("/regulations/{id}/links")
class RegulationLinkPages extends LinkPages {

    RegulationLinkPages(Links links, RegulationLinks source, LinkChoices choices) {
        super(links, source, choices);
    }
}
