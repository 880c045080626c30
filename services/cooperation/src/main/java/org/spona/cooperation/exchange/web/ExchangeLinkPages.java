package org.spona.cooperation.exchange.web;

import org.spona.cooperation.exchange.ExchangeLinks;
import org.spona.platform.links.LinkChoices;
import org.spona.platform.links.LinkPages;
import org.spona.platform.links.Links;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adding links to an exchange and removing them. */
@Controller
@RequestMapping("/exchange/{id}/links")
class ExchangeLinkPages extends LinkPages {

    ExchangeLinkPages(Links links, ExchangeLinks source, LinkChoices choices) {
        super(links, source, choices);
    }
}
