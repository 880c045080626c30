package org.spona.cooperation.project;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces projects as something to be found: a draft for its organisation alone, one that is shown for its parties too. */
@Component
class ProjectFindables {

    private final Outbox outbox;
    private final Findable.Kind kind;

    ProjectFindables(Outbox outbox, MessageSource messages) {
        this.outbox = outbox;
        this.kind = Findable.Kind.named(Project.KIND, "kanban", "/projects/", messages);
    }

    @EventListener
    void on(Project.Changed event) {
        outbox.append(of(event.project()).event());
    }

    @EventListener
    void on(Project.Discarded event) {
        outbox.append(of(event.project()).hidden().event());
    }

    private Findable of(Project project) {
        ProjectContent content = project.content();
        // As long as it is a draft, its visibility says nothing yet.
        var ownership = project.status() == Project.Status.DRAFT
                ? project.ownership().sharedWith(Visibility.PRIVATE)
                : project.ownership();
        String outputs = content.outputs().stream().map(ProjectOutput::title).collect(Collectors.joining("\n"));
        String parties = content.parties().stream().map(ProjectParty::name).collect(Collectors.joining(", "));
        return new Findable(
                project.getId(),
                kind,
                project.revision(),
                null,
                ownership,
                project.readers(),
                Findable.Content.of(content.title(), content.language())
                        .summary(content.programme())
                        .text(String.join("\n", Markdown.toText(content.summary()), outputs, parties)
                                .strip())
                        .period(year(content.start()), year(content.end()))
                        .held(
                                content.start().map(DayOrMonth::day).orElse(null),
                                content.end().map(DayOrMonth::day).orElse(null))
                        .published(project.shownAt().orElse(project.updatedAt()))
                        .updated(project.updatedAt())
                        .build());
    }

    private static @Nullable Integer year(Optional<DayOrMonth> when) {
        return when.map(DayOrMonth::first).map(LocalDate::getYear).orElse(null);
    }
}
