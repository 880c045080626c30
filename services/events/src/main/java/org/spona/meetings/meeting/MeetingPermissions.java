package org.spona.meetings.meeting;

import java.time.Instant;
import org.spona.meetings.meeting.Meeting.Status;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;

/**
 * What a reader may do with a meeting as it stands: what pages offer and what requests are held to.
 *
 * @param convene she is a coordinator for whom it is hers: sees answers, words to the organiser and mails that came back
 * @param edit change what it is and who is invited
 * @param send let its invitations go out
 * @param remind write to those who have not answered
 * @param cancel call it off
 * @param discard throw the draft away
 */
public record MeetingPermissions(
        boolean convene, boolean edit, boolean send, boolean remind, boolean cancel, boolean discard) {

    public static MeetingPermissions of(Meeting meeting, Reader reader, Instant now) {
        boolean convenes = reader.actsFor(meeting.ownership(), Role::coordinates);
        boolean draft = meeting.status() == Status.DRAFT;
        boolean ahead = meeting.takesAnswers(now);
        return new MeetingPermissions(
                convenes,
                convenes && (draft || ahead),
                convenes && draft,
                convenes && ahead,
                convenes && ahead,
                convenes && draft);
    }

    /**
     * Refuses who does not convene for an organisation.
     *
     * @throws Refusal {@code meeting-not-coordinator}
     */
    static void requireConvener(Ownership ownership) {
        if (!Readers.get().actsFor(ownership, Role::coordinates)) {
            throw new Refusal(MeetingError.NOT_COORDINATOR);
        }
    }
}
