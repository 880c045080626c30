package org.spona.cooperation.plan.web;

import org.spona.cooperation.plan.PlanLinks;
import org.spona.platform.links.LinkChoices;
import org.spona.platform.links.LinkPages;
import org.spona.platform.links.Links;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adding links to a plan and removing them. */
@Controller
@RequestMapping("/plans/{id}/links")
class PlanLinkPages extends LinkPages {

    PlanLinkPages(Links links, PlanLinks source, LinkChoices choices) {
        super(links, source, choices);
    }
}
