package org.spona.cooperation.pathway.web;

import org.spona.cooperation.pathway.PathwayLinks;
import org.spona.platform.links.LinkChoices;
import org.spona.platform.links.LinkPages;
import org.spona.platform.links.Links;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adding links to a pathway and removing them. */
@Controller
@RequestMapping("/pathways/{id}/links")
class PathwayLinkPages extends LinkPages {

    PathwayLinkPages(Links links, PathwayLinks source, LinkChoices choices) {
        super(links, source, choices);
    }
}
