package org.spona.meetings.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.spona.meetings.meeting.Meeting;
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

/** A meeting that is over waits for its minutes, with whoever convened it, until they are before those who are invited. */
@Component
class MinutesWaiting extends ThingWaiting {

    /** A meeting without minutes. */
    private record Missing(UUID id, UUID convenedBy, String title, String language, Instant closedAt) {}

    private final JdbcClient database;

    MinutesWaiting(WaitingAnnouncements announcements, JdbcClient database, MessageSource messages) {
        super("minutes", announcements, messages);
        this.database = database;
    }

    @EventListener
    void on(Meeting.Event.Closed event) {
        changed(event.meeting().getId());
    }

    @EventListener
    void on(Minutes.Circulated event) {
        changed(event.minutes().getId());
    }

    @Override
    public List<Waiting.Item> itemsOf(Set<UUID> meetings) {
        return database
                .sql("""
                        select m.id, m.convened_by, m.title, m.language, m.closed_at from minutes i join meeting m on m.id = i.id
                        where i.id in (:meetings) and i.status = 'DRAFT'""" + OverdueMinutes.WRITTEN)
                .param("meetings", meetings)
                .query(new SimplePropertyRowMapper<>(Missing.class))
                .list()
                .stream()
                .map(this::item)
                .toList();
    }

    private Waiting.Item item(Missing missing) {
        return item(
                new Thing(
                        missing.id(),
                        Meeting.KIND,
                        missing.title(),
                        missing.language(),
                        OverdueMinutes.address(missing.id())),
                Addressee.person(missing.convenedBy()),
                "minutes.waiting",
                missing.closedAt());
    }
}
