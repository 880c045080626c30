package org.spona.regulations.update.web;

import org.spona.platform.links.LinkChoices;
import org.spona.platform.links.LinkPages;
import org.spona.platform.links.Links;
import org.spona.regulations.update.UpdateLinks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adding links to an update and removing them. */
@Controller
@RequestMapping("/regulations/updates/{id}/links")
class UpdateLinkPages extends LinkPages {

    UpdateLinkPages(Links links, UpdateLinks source, LinkChoices choices) {
        super(links, source, choices);
    }
}
