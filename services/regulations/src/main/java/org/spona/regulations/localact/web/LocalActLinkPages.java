package org.spona.regulations.localact.web;

import org.spona.platform.links.LinkChoices;
import org.spona.platform.links.LinkPages;
import org.spona.platform.links.Links;
import org.spona.regulations.localact.LocalActLinks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adding links to a local act and removing them. */
@Controller
@RequestMapping("/local-acts/{id}/links")
class LocalActLinkPages extends LinkPages {

    LocalActLinkPages(Links links, LocalActLinks source, LinkChoices choices) {
        super(links, source, choices);
    }
}
