package org.spona.meetings.seat;

import java.util.UUID;
import org.spona.meetings.invitation.Invitee;
import org.spona.platform.directory.Organisation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Places and seats of an organisation that was merged into another are that one's, at meetings that are not over; what was held stays as it was
 * written. Doing it again changes nothing.
 */
@Component
class SeatTakeover {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    SeatTakeover(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** As the service, when the directory tells of an organisation. */
    @EventListener
    void on(Organisation organisation) {
        UUID into = organisation.mergedInto();
        if (into != null) {
            shareSeats(organisation.id(), into);
            takeOver("meeting_seat", organisation.id(), into);
            takeOver("meeting_invitee", organisation.id(), into);
        }
    }

    /** In a meeting of a network each institution has one seat: both had one, and from now on one for the people of both. */
    private void shareSeats(UUID from, UUID into) {
        database.sql("""
                        with twice as (
                            select goes.id as goes, stays.id as stays from meeting_seat goes
                            join meeting_seat stays on stays.meeting_id = goes.meeting_id and stays.organisation_id = :into
                                and stays.body_id is null
                            join meeting m on m.id = goes.meeting_id and m.status = 'SENT'
                            where goes.organisation_id = :from and goes.body_id is null)
                        update meeting_invitee i set seat_id = twice.stays from twice where i.seat_id = twice.goes""").param("from", from).param("into", into).update();
        database.sql("""
                        delete from meeting_seat goes using meeting m
                        where goes.organisation_id = :from and goes.body_id is null and m.id = goes.meeting_id and m.status = 'SENT'
                        and exists (select from meeting_seat stays where stays.meeting_id = goes.meeting_id
                            and stays.organisation_id = :into and stays.body_id is null)""").param("from", from).param("into", into).update();
    }

    private void takeOver(String table, UUID from, UUID into) {
        database.sql("""
                        with taken as (
                            update %s t set organisation_id = :into from meeting m
                            where t.organisation_id = :from and m.id = t.meeting_id and m.status in ('DRAFT', 'SENT', 'RUNNING')
                            returning t.meeting_id)
                        select distinct meeting_id from taken""".formatted(table))
                .param("from", from)
                .param("into", into)
                .query(UUID.class)
                .list()
                .forEach(meeting -> events.publishEvent(new Invitee.Changed(meeting)));
    }
}
