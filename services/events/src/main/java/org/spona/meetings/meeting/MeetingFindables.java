package org.spona.meetings.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.Meeting.Status;
import org.spona.platform.events.Outbox;
import org.spona.platform.files.Attachments;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Content;
import org.spona.platform.findable.Findable.Kind;
import org.spona.platform.findable.Findable.LastTitle;
import org.spona.platform.tenancy.FurtherReaders;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Announces meetings that take place, and their items, as something to be found, to those who are invited too; of a cancelled one only that it is gone, and its title for who is told so. */
@Component
class MeetingFindables {

    /** Whom the row names as further readers, and how often that has changed. */
    private record Invited(Set<UUID> people, long version) {}

    private final Outbox outbox;
    private final JdbcClient database;
    private final Attachments attachments;
    private final AgendaItemFindables items;
    private final Kind kind;

    MeetingFindables(
            Outbox outbox,
            JdbcClient database,
            Attachments attachments,
            AgendaItemFindables items,
            MessageSource messages) {
        this.outbox = outbox;
        this.database = database;
        this.attachments = attachments;
        this.items = items;
        this.kind = Kind.named(Meeting.KIND, "calendar-event", "/meetings/", messages);
    }

    @EventListener
    void on(Meeting.Event event) {
        announce(event.meeting());
    }

    /** What can be found of a meeting, or who may find it, is otherwise; nobody finds a draft. */
    void announce(Meeting meeting) {
        if (meeting.status() == Status.DRAFT) {
            return;
        }
        Findable announced = of(meeting);
        outbox.append(Stream.concat(Stream.of(announced), items.of(meeting, announced))
                .map(Findable::event)
                .toList());
        attachments.changed(List.of(meeting.getId()));
    }

    Findable of(Meeting meeting) {
        Invited invited = invited(meeting.getId());
        return new Findable(
                meeting.getId(),
                kind,
                meeting.revision() + invited.version(),
                null,
                meeting.ownership(),
                new FurtherReaders(Set.of(), Set.copyOf(meeting.bodies()), invited.people()),
                contentOf(meeting),
                meeting.status() == Status.CANCELLED
                        ? new LastTitle(
                                meeting.content().title(), meeting.content().language())
                        : null);
    }

    private Invited invited(UUID id) {
        return database.sql("select reader_people, readers_version from meeting where id = ?")
                .param(id)
                .query((row, _) -> new Invited(
                        Set.of((UUID[]) row.getArray("reader_people").getArray()), row.getLong("readers_version")))
                .single();
    }

    private static @Nullable Content contentOf(Meeting meeting) {
        if (!meeting.status().takesPlace()) {
            return null;
        }
        MeetingContent content = meeting.openContent();
        Optional<LocalDate> first = dayOf(content.time().startsAt());
        Optional<LocalDate> last = dayOf(content.time().endsAt());
        return Content.of(content.title(), content.language())
                .text(Stream.concat(
                                Stream.of(content.purpose()),
                                content.agenda().stream().map(AgendaItem::title))
                        .collect(Collectors.joining("\n\n")))
                .place(content.organisations(OrganisationRole.HOST).stream()
                        .findFirst()
                        .orElse(null))
                .published(meeting.sentAt().orElseThrow())
                .updated(meeting.updatedAt())
                .period(
                        first.map(LocalDate::getYear).orElse(null),
                        last.map(LocalDate::getYear).orElse(null))
                .held(first.orElse(null), last.orElse(null))
                .build();
    }

    private static Optional<LocalDate> dayOf(@Nullable LocalDateTime time) {
        return Optional.ofNullable(time).map(LocalDateTime::toLocalDate);
    }
}
