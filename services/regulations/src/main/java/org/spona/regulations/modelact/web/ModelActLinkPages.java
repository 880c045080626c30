package org.spona.regulations.modelact.web;

import org.spona.platform.links.LinkChoices;
import org.spona.platform.links.LinkPages;
import org.spona.platform.links.Links;
import org.spona.regulations.modelact.ModelActLinks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adding links to a model act and removing them. */
@Controller
@RequestMapping("/model-acts/{id}/links")
class ModelActLinkPages extends LinkPages {

    ModelActLinkPages(Links links, ModelActLinks source, LinkChoices choices) {
        super(links, source, choices);
    }
}
