package org.spona.knowledge.practice.web;

import org.spona.knowledge.practice.PracticeLinks;
import org.spona.platform.links.LinkChoices;
import org.spona.platform.links.LinkPages;
import org.spona.platform.links.Links;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adding links to a practice and removing them. */
@Controller
@RequestMapping("/practices/{id}/links")
class PracticeLinkPages extends LinkPages {

    PracticeLinkPages(Links links, PracticeLinks source, LinkChoices choices) {
        super(links, source, choices);
    }
}
