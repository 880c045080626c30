package org.spona.cooperation.initiative.web;

import org.spona.cooperation.initiative.InitiativeLinks;
import org.spona.platform.links.LinkChoices;
import org.spona.platform.links.LinkPages;
import org.spona.platform.links.Links;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adding links to an initiative and removing them. */
@Controller
@RequestMapping("/initiatives/{id}/links")
class InitiativeLinkPages extends LinkPages {

    InitiativeLinkPages(Links links, InitiativeLinks source, LinkChoices choices) {
        super(links, source, choices);
    }
}
