package org.spona.cooperation.indicator.web;

import org.spona.cooperation.indicator.IndicatorLinks;
import org.spona.platform.links.LinkChoices;
import org.spona.platform.links.LinkPages;
import org.spona.platform.links.Links;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Links of indicators. */
@Controller
@RequestMapping("/indicators/{id}/links")
class IndicatorLinkPages extends LinkPages {

    IndicatorLinkPages(Links links, IndicatorLinks source, LinkChoices choices) {
        super(links, source, choices);
    }
}
