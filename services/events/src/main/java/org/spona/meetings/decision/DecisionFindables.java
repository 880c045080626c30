package org.spona.meetings.decision;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.spona.meetings.meeting.MeetingReadersChanged;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Content;
import org.spona.platform.findable.Findable.Kind;
import org.spona.platform.tenancy.FurtherReaders;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Announces decisions as something to be found, to those who are invited to their meetings too. */
@Component
class DecisionFindables {

    /** Whom the meeting's row names as further readers, and how often that has changed. */
    private record Invited(Set<UUID> people, long version) {

        private static final Invited NOBODY = new Invited(Set.of(), 0);
    }

    private final Outbox outbox;
    private final JdbcClient database;
    private final Decisions decisions;
    private final Kind kind;

    DecisionFindables(Outbox outbox, JdbcClient database, Decisions decisions, MessageSource messages) {
        this.outbox = outbox;
        this.database = database;
        this.decisions = decisions;
        this.kind = Kind.named(Decision.KIND, "check2-square", "/decisions/", messages);
    }

    @EventListener
    void on(Decision.Changed event) {
        announce(
                List.of(event.decision()),
                event.decision().meetingId().map(this::invited).orElse(Invited.NOBODY));
    }

    @EventListener
    void on(MeetingReadersChanged event) {
        announce(decisions.findByMeetingIdOrderByPlace(event.meetingId()), invited(event.meetingId()));
    }

    private void announce(List<Decision> changed, Invited invited) {
        if (!changed.isEmpty()) {
            outbox.append(changed.stream()
                    .map(decision -> of(decision, invited).event())
                    .toList());
        }
    }

    private Findable of(Decision decision, Invited invited) {
        DecisionContent says = decision.content();
        return new Findable(
                decision.getId(),
                kind,
                decision.revision() + invited.version(),
                null,
                decision.ownership(),
                new FurtherReaders(Set.of(), Set.copyOf(decision.bodies()), invited.people()),
                Content.of(says.title(), says.language())
                        .text(says.text())
                        .references(List.of(decision.number()))
                        .published(decision.madeAt())
                        .updated(decision.updatedAt())
                        .build());
    }

    private Invited invited(UUID meetingId) {
        return database.sql("select reader_people, readers_version from meeting where id = ?")
                .param(meetingId)
                .query((row, _) -> new Invited(
                        Set.of((UUID[]) row.getArray("reader_people").getArray()), row.getLong("readers_version")))
                .single();
    }
}
