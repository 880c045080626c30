package org.spona.cooperation.risk.web;

import org.spona.cooperation.risk.RiskLinks;
import org.spona.platform.links.LinkChoices;
import org.spona.platform.links.LinkPages;
import org.spona.platform.links.Links;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adding links to a risk and removing them. */
@Controller
@RequestMapping("/risks/{id}/links")
class RiskLinkPages extends LinkPages {

    RiskLinkPages(Links links, RiskLinks source, LinkChoices choices) {
        super(links, source, choices);
    }
}
