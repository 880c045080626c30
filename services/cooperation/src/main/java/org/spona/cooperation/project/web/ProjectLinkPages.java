package org.spona.cooperation.project.web;

import org.spona.cooperation.project.ProjectLinks;
import org.spona.platform.links.LinkChoices;
import org.spona.platform.links.LinkPages;
import org.spona.platform.links.Links;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adding links to a project and removing them. */
@Controller
@RequestMapping("/projects/{id}/links")
class ProjectLinkPages extends LinkPages {

    ProjectLinkPages(Links links, ProjectLinks source, LinkChoices choices) {
        super(links, source, choices);
    }
}
