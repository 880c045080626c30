package org.spona.meetings.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.spona.meetings.meeting.Meeting;
import org.spona.platform.findable.Thing;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.OwnLinkSource;
import org.spona.platform.waiting.ThingWaiting;
import org.spona.platform.waiting.Waiting;
import org.spona.platform.waiting.Waiting.Due;
import org.spona.platform.waiting.WaitingAnnouncements;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Minutes that are before those who were invited wait for the remarks of each seat of a body, on the page of what its institution owes, until it
 * has made one or the time for it is over. Each seat is a thing of its own. The institution learns which body waits, and not what the meeting is
 * called: its people know that who were invited, and they are sent their own link.
 */
@Component
class RemarkWaiting extends ThingWaiting implements OwnLinkSource {

    private record Silent(
            UUID id,
            UUID meetingId,
            UUID organisationId,
            String body,
            String language,
            String zone,
            Instant circulatedAt,
            Instant until) {}

    private final MinutesMailing mailing;
    private final JdbcClient database;

    RemarkWaiting(
            WaitingAnnouncements announcements, MinutesMailing mailing, JdbcClient database, MessageSource messages) {
        super("minutes-remark", announcements, messages);
        this.mailing = mailing;
        this.database = database;
    }

    @EventListener
    void on(Minutes.Circulated event) {
        changed(event.minutes());
    }

    @EventListener
    void on(Minutes.Approved event) {
        changed(event.minutes());
    }

    /** A seat has made a remark. */
    void remarked(UUID seatId) {
        changed(seatId);
    }

    private void changed(Minutes minutes) {
        changed(database.sql("""
                        select id from meeting_seat where meeting_id = ? and body_id is not null and organisation_id is not null""")
                .param(minutes.getId())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list());
    }

    @Override
    public List<Waiting.Item> itemsOf(Set<UUID> seats) {
        return seats.isEmpty()
                ? List.of()
                : database
                        .sql("""
                        select s.id, s.meeting_id, s.organisation_id, b.name as body, m.language, m.zone, i.circulated_at, i.until
                        from meeting_seat s join minutes i on i.id = s.meeting_id join meeting m on m.id = s.meeting_id
                        join meeting_body b on b.meeting_id = s.meeting_id and b.body_id = s.body_id
                        where s.id in (:seats) and s.organisation_id is not null and i.status = 'CIRCULATED' and i.until is not null
                        and not exists (select from minutes_remark r where r.seat_id = s.id)""")
                        .param("seats", seats)
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
                                Meeting.KIND,
                                silent.body(),
                                silent.language(),
                                "/meetings/" + silent.meetingId() + "/minutes"),
                        Addressee.institution(silent.organisationId()),
                        "minutes.remark.waiting",
                        silent.circulatedAt())
                .dueAt(new Due(LocalDate.ofInstant(silent.until(), ZoneId.of(silent.zone())), silent.until()))
                .endingAt(silent.until());
    }

    @Override
    public void sendLinks(UUID seatId, UUID organisationId) {
        itemsOf(Set.of(seatId)).stream()
                .filter(item -> item.addressee().equals(Addressee.institution(organisationId)))
                .forEach(_ -> mailing.writeAgain(seatId));
    }
}
