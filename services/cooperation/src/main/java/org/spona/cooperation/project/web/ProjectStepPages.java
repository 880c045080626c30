package org.spona.cooperation.project.web;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.cooperation.project.Project;
import org.spona.cooperation.project.ProjectAuthoring;
import org.spona.cooperation.project.ProjectReading;
import org.spona.cooperation.project.ProjectStep;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.workflow.StepPages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The steps of a project that reach other people, or take it away. */
@Controller
@RequestMapping("/projects/{id}/{step:show|discard}")
class ProjectStepPages extends StepPages<Project, ProjectStep> {

    private final ProjectAuthoring authoring;
    private final Directory directory;
    private final MessageSource messages;

    ProjectStepPages(
            ProjectAuthoring authoring,
            ProjectReading projects,
            Directory directory,
            MessageSource messages,
            Clock clock) {
        super(ProjectStep.class, "project", "/projects/", projects::get, clock);
        this.authoring = authoring;
        this.directory = directory;
        this.messages = messages;
    }

    @Override
    protected String reach(ProjectStep step, Project project, Locale locale) {
        if (step != ProjectStep.SHOW) {
            return messages.getMessage("project.discard.reach", null, locale);
        }
        Map<UUID, Organisation> parties = directory.organisations(project.content().parties().stream()
                .flatMap(party -> Optional.ofNullable(party.organisationId()).stream())
                .collect(Collectors.toSet()));
        String names = parties.values().stream()
                .map(party -> party.name(locale))
                .sorted()
                .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? messages.getMessage("project.show.reach.nobody", null, locale)
                : messages.getMessage("project.show.reach", new Object[] {names}, locale);
    }

    @Override
    protected void take(ProjectStep step, UUID id) {
        switch (step) {
            case SHOW -> authoring.show(id);
            case DISCARD -> authoring.discard(id);
            case EDIT, REPORT -> throw new IllegalArgumentException(step + " has a form");
        }
    }

    @Override
    protected String next(ProjectStep step, UUID id) {
        return step == ProjectStep.DISCARD ? "/projects" : address(id);
    }
}
