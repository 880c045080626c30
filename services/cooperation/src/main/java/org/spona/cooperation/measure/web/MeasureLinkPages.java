package org.spona.cooperation.measure.web;

import org.spona.cooperation.measure.MeasureLinks;
import org.spona.platform.links.LinkChoices;
import org.spona.platform.links.LinkPages;
import org.spona.platform.links.Links;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adding links to a measure and removing them. */
@Controller
@RequestMapping("/measures/{id}/links")
class MeasureLinkPages extends LinkPages {

    MeasureLinkPages(Links links, MeasureLinks source, LinkChoices choices) {
        super(links, source, choices);
    }
}
