package org.spona.regulations.position.web;

import org.spona.platform.links.LinkChoices;
import org.spona.platform.links.LinkPages;
import org.spona.platform.links.Links;
import org.spona.regulations.position.PositionLinks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adding links to a joint position and removing them. */
@Controller
@RequestMapping("/positions/{id}/links")
class PositionLinkPages extends LinkPages {

    PositionLinkPages(Links links, PositionLinks source, LinkChoices choices) {
        super(links, source, choices);
    }
}
