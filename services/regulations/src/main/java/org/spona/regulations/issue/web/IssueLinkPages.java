package org.spona.regulations.issue.web;

import org.spona.platform.links.LinkChoices;
import org.spona.platform.links.LinkPages;
import org.spona.platform.links.Links;
import org.spona.regulations.issue.IssueLinks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adding links to an issue and removing them. */
@Controller
@RequestMapping("/provision-issues/{id}/links")
class IssueLinkPages extends LinkPages {

    IssueLinkPages(Links links, IssueLinks source, LinkChoices choices) {
        super(links, source, choices);
    }
}
