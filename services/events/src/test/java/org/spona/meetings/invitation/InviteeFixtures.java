package org.spona.meetings.invitation;

import java.time.Instant;
import org.spona.meetings.invitation.Invitee.Answer;
import org.spona.meetings.meeting.Meeting;

/** Invitees as plain objects. */
public final class InviteeFixtures {

    private InviteeFixtures() {}

    /** A guest of the health centre. */
    public static Invitee guest(Meeting meeting, boolean calledOff) {
        Invitee guest = Invitee.guest(meeting, "Ana O'Brajen", null, "Dom zdravlja Bar");
        if (calledOff) {
            guest.callOff();
        }
        return guest;
    }

    /** She answers. */
    public static void answer(Invitee invitee, Answer answer, Meeting meeting, Instant now) {
        invitee.answer(answer, meeting, now);
    }
}
