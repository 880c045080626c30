package org.spona.cooperation.project;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findables;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces projects as something to be found: a draft for its organisation alone, one that is shown for its parties too. */
@Component
class ProjectFindables extends Findables<Project> {

    ProjectFindables(Outbox outbox, MessageSource messages) {
        super(outbox, Findable.Kind.named(Project.KIND, "kanban", "/projects/", messages));
    }

    @EventListener
    void on(Project.Changed event) {
        announce(event.project());
    }

    @EventListener
    void on(Project.Discarded event) {
        hide(event.project());
    }

    /** As long as it is a draft, its visibility says nothing yet. */
    @Override
    protected Ownership ownershipOf(Project project) {
        return project.status() == Project.Status.DRAFT
                ? project.ownership().sharedWith(Visibility.PRIVATE)
                : project.ownership();
    }

    @Override
    protected Findable.Content contentOf(Project project) {
        ProjectContent content = project.content();
        String outputs = content.outputs().stream().map(ProjectOutput::title).collect(Collectors.joining("\n"));
        String parties = content.parties().stream().map(ProjectParty::name).collect(Collectors.joining(", "));
        return about(project)
                .summary(content.programme())
                .text(String.join("\n", Markdown.toText(content.summary()), outputs, parties)
                        .strip())
                .period(year(content.start()), year(content.end()))
                .held(
                        content.start().map(DayOrMonth::day).orElse(null),
                        content.end().map(DayOrMonth::day).orElse(null))
                .published(project.shownAt().orElse(project.updatedAt()))
                .build();
    }

    private static @Nullable Integer year(Optional<DayOrMonth> when) {
        return when.map(DayOrMonth::first).map(LocalDate::getYear).orElse(null);
    }
}
