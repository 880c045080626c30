package org.spona.meetings.opinion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/**
 * While comments are collected an opinion waits for the institutions whose seats have made none, and those who speak for them; until it is sent,
 * for who runs the body.
 */
@Component
class OpinionWaiting extends ThingWaiting {

    /** Somebody, or an institution, for whom an opinion waits. */
    private record Awaited(
            UUID id,
            @Nullable UUID personId,
            @Nullable UUID organisationId,
            boolean keeps,
            String title,
            String language,
            LocalDate dueOn,
            Instant openedAt) {

        Addressee addressee() {
            return personId == null
                    ? Addressee.institution(Objects.requireNonNull(organisationId))
                    : Addressee.person(personId);
        }
    }

    private final JdbcClient database;

    OpinionWaiting(WaitingAnnouncements announcements, JdbcClient database, MessageSource messages) {
        super("opinion", announcements, messages);
        this.database = database;
    }

    @EventListener
    void on(Opinion.Changed event) {
        changed(event.opinion().getId());
    }

    /** A seat has commented. */
    void commented(UUID opinionId) {
        changed(opinionId);
    }

    @Override
    public List<Waiting.Item> itemsOf(Set<UUID> opinions) {
        return database
                .sql("""
                    select o.id, m.person_id, null::uuid as organisation_id, bool_or(m.keeps) as keeps, o.title, o.language, o.due_on, o.opened_at
                    from opinion o join directory_mandate_now m on m.body_id = any (o.reader_bodies)
                    where o.id in (:opinions) and ((m.keeps and o.status in ('COLLECTING', 'CONSOLIDATING', 'ADOPTED'))
                        or (o.status = 'COLLECTING' and not exists (
                            select from opinion_comment c where c.opinion_id = o.id and c.body_seat_id = m.seat_id)))
                    group by o.id, m.person_id
                    union all
                    select distinct o.id, null::uuid, s.organisation_id, false, o.title, o.language, o.due_on, o.opened_at
                    from opinion o join directory_seat s on s.body_id = any (o.reader_bodies)
                    where o.id in (:opinions) and o.status = 'COLLECTING' and s.organisation_id is not null and not exists (
                        select from opinion_comment c where c.opinion_id = o.id and c.body_seat_id = s.id)\
                    """)
                .param("opinions", opinions)
                .query(new SimplePropertyRowMapper<>(Awaited.class))
                .list()
                .stream()
                .map(this::item)
                .toList();
    }

    private Waiting.Item item(Awaited awaited) {
        String code = "opinion.waiting." + (awaited.keeps() ? "keeper" : "seat");
        return item(
                        new Thing(
                                awaited.id(),
                                Opinion.KIND,
                                awaited.title(),
                                awaited.language(),
                                "/opinions/" + awaited.id()),
                        awaited.addressee(),
                        code,
                        awaited.openedAt())
                .dueOn(awaited.dueOn());
    }
}
