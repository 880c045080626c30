package org.spona.cooperation.directory.web;

import org.spona.cooperation.directory.LocalServiceLinks;
import org.spona.platform.links.LinkChoices;
import org.spona.platform.links.LinkPages;
import org.spona.platform.links.Links;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adding links to a service and removing them. */
@Controller
@RequestMapping("/services/{id}/links")
class LocalServiceLinkPages extends LinkPages {

    LocalServiceLinkPages(Links links, LocalServiceLinks source, LinkChoices choices) {
        super(links, source, choices);
    }
}
