package org.spona.cooperation.project;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.links.LinkOrigin;
import org.spona.platform.links.LinkSection;
import org.spona.platform.links.LinkSource;
import org.spona.platform.links.Links;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Component;

/** Links that begin at projects: added by those who write for their organisations. */
@Component
public class ProjectLinks implements LinkSource {

    private final ProjectReading projects;
    private final Links links;

    ProjectLinks(ProjectReading projects, Links links) {
        this.projects = projects;
        this.links = links;
    }

    @Override
    public LinkOrigin get(UUID id) {
        return origin(projects.get(id));
    }

    /** What the page of a project shows of them. */
    public Optional<LinkSection> section(Project project) {
        return links.section(origin(project));
    }

    static LinkOrigin origin(Project project) {
        return LinkOrigin.of(
                project.thing(),
                Optional.of(project.ownership()).filter(_ -> ProjectStep.EDIT.isFor(Readers.get(), project)));
    }
}
