package org.spona.cooperation.project;

import org.spona.platform.links.Links;
import org.spona.platform.links.ThingLinks;
import org.springframework.stereotype.Component;

/** Links that begin at projects: added by those who write for their organisations. */
@Component
public class ProjectLinks extends ThingLinks<Project> {

    ProjectLinks(ProjectReading projects, Links links) {
        super(links, projects::get);
    }
}
