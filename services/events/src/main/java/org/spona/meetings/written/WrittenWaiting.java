package org.spona.meetings.written;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.spona.platform.findable.Thing;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.ThingWaiting;
import org.spona.platform.waiting.Waiting;
import org.spona.platform.waiting.WaitingAnnouncements;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Until it is closed a written procedure waits for those who speak for silent seats. */
@Component
class WrittenWaiting extends ThingWaiting {

    /** A seat that has said nothing, for somebody who speaks for it. */
    private record Silent(
            UUID id,
            UUID personId,
            String title,
            String language,
            LocalDate until,
            Instant openedAt,
            Instant closesAt) {}

    private final JdbcClient database;

    WrittenWaiting(WaitingAnnouncements announcements, JdbcClient database, MessageSource messages) {
        super("written-vote", announcements, messages);
        this.database = database;
    }

    @EventListener
    void on(WrittenProcedure.Changed event) {
        changed(event.procedure().getId());
    }

    /** A seat has voted. */
    void voted(UUID procedureId) {
        changed(procedureId);
    }

    @Override
    public List<Waiting.Item> itemsOf(Set<UUID> procedures) {
        return database
                .sql("""
                    select distinct p.id, m.person_id, p.title, p.language, p.until, p.opened_at, p.closes_at
                    from written_procedure p join written_seat s on s.procedure_id = p.id
                    join directory_mandate_now m on m.seat_id = s.body_seat_id
                    where p.id in (:procedures) and p.status = 'OPEN' and s.voting
                    and not exists (select from written_vote v where v.seat_id = s.id)""")
                .param("procedures", procedures)
                .query(new SimplePropertyRowMapper<>(Silent.class))
                .list()
                .stream()
                .map(this::item)
                .toList();
    }

    private Waiting.Item item(Silent silent) {
        return item(
                        new Thing(
                                silent.id(),
                                WrittenProcedure.KIND,
                                silent.title(),
                                silent.language(),
                                "/written-procedures/" + silent.id()),
                        Addressee.person(silent.personId()),
                        "written.waiting",
                        silent.openedAt())
                .dueOn(silent.until())
                .endingAt(silent.closesAt());
    }
}
