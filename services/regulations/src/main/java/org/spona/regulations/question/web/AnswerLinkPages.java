package org.spona.regulations.question.web;

import org.spona.platform.links.LinkChoices;
import org.spona.platform.links.LinkPages;
import org.spona.platform.links.Links;
import org.spona.regulations.question.AnswerLinks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adding links to an answer and removing them. */
@Controller
@RequestMapping("/regulations/answers/{id}/links")
class AnswerLinkPages extends LinkPages {

    AnswerLinkPages(Links links, AnswerLinks source, LinkChoices choices) {
        super(links, source, choices);
    }
}
