package org.spona.meetings.seat;

import java.util.List;
import org.spona.meetings.invitation.Invitee;
import org.spona.meetings.invitation.InviteeEntry;
import org.spona.meetings.invitation.InviteeList;
import org.spona.meetings.meeting.Meeting;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Freezes the seats of a meeting when its invitations are sent, and seats those who are invited later. */
@Component
class Seating {

    private final SeatPlans plans;
    private final Seats seats;
    private final InviteeList invitees;

    Seating(SeatPlans plans, Seats seats, InviteeList invitees) {
        this.plans = plans;
        this.seats = seats;
        this.invitees = invitees;
    }

    @EventListener
    void on(Meeting.Event.Sent event) {
        Meeting meeting = event.meeting();
        List<InviteeEntry> invited = invitees.of(meeting.getId());
        plans.find(meeting, invited).ifPresent(plan -> seats.freeze(meeting.getId(), plan));
    }

    @EventListener
    void on(Invitee.Event.Invited event) {
        if (!seats.join(event.inviteeId())) {
            seats.add(event.inviteeId());
            seats.join(event.inviteeId());
        }
    }
}
