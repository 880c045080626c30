package org.spona.cooperation.project.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.cooperation.project.DayOrMonth;
import org.spona.cooperation.project.DonorReporting;
import org.spona.cooperation.project.IatiExport;
import org.spona.cooperation.project.Project;
import org.spona.cooperation.project.ProjectChain;
import org.spona.cooperation.project.ProjectContent;
import org.spona.cooperation.project.ProjectReading;
import org.spona.cooperation.project.ProjectStep;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.workflow.Permissions;
import org.springframework.stereotype.Component;

/** Makes of projects what pages show of them. */
@Component
class ProjectViews {

    private final ProjectReading projects;
    private final DonorReporting reports;
    private final IatiExport iati;
    private final Directory directory;
    private final Clock clock;

    ProjectViews(ProjectReading projects, DonorReporting reports, IatiExport iati, Directory directory, Clock clock) {
        this.projects = projects;
        this.reports = reports;
        this.iati = iati;
        this.directory = directory;
        this.clock = clock;
    }

    ProjectView of(Project project, Locale locale) {
        ProjectContent content = project.content();
        UUID owner = project.ownership().organisationId();
        Map<UUID, Organisation> organisations = directory.organisations(Stream.concat(
                        Stream.of(owner),
                        content.parties().stream()
                                .flatMap(party -> Optional.ofNullable(party.organisationId()).stream()))
                .collect(Collectors.toSet()));
        List<ProjectChain.Link> chain = projects.chain(project);
        return new ProjectView(
                project,
                Optional.ofNullable(organisations.get(owner)),
                words(content.start(), locale),
                words(content.end(), locale),
                content.parties().stream()
                        .map(party -> new ProjectView.Party(
                                party.role(),
                                Optional.ofNullable(party.organisationId()).map(organisations::get),
                                party.name()))
                        .toList(),
                content.budget(),
                projects.readableOutputs(project),
                chain.size() < 2
                        ? List.of()
                        : chain.stream()
                                .map(link -> step(link, project, locale))
                                .toList(),
                reports.list(project.getId()),
                iati.isPossible(project),
                Permissions.of(ProjectStep.class, project, Readers.get(), clock.instant()));
    }

    List<ProjectView.Line> lines(List<Project> some, Locale locale) {
        Set<UUID> owners = some.stream()
                .map(project -> project.ownership().organisationId())
                .collect(Collectors.toSet());
        Map<UUID, Organisation> organisations = directory.organisations(owners);
        return some.stream()
                .map(project -> new ProjectView.Line(
                        project,
                        Optional.ofNullable(
                                organisations.get(project.ownership().organisationId())),
                        words(project.content().start(), locale),
                        words(project.content().end(), locale)))
                .toList();
    }

    private static ProjectView.Step step(ProjectChain.Link link, Project shown, Locale locale) {
        ProjectContent content = link.project().content();
        return new ProjectView.Step(
                link.project(),
                words(content.start(), locale),
                words(content.end(), locale),
                link.project().getId().equals(shown.getId()),
                link.gap());
    }

    static String words(Optional<DayOrMonth> when, Locale locale) {
        return when.map(known -> known.words(locale)).orElse("");
    }
}
