package org.spona.meetings.invitation;

import java.util.Optional;
import org.spona.meetings.meeting.Meeting;

/**
 * A meeting as one of its invitees sees it.
 *
 * @param substitute who comes instead of her, if she said so
 * @param replaced instead of whom she comes, if she is a substitute
 * @param note her word to the organiser; may be empty
 * @param open whether an answer can still be given or changed
 */
public record MeetingInvitation(
        Meeting meeting,
        Invitee invitee,
        Optional<Invitee> substitute,
        Optional<Invitee> replaced,
        String note,
        boolean open) {

    /** Whether internal items are for her: not for who has put herself on the list. */
    public boolean readsInternal() {
        return !invitee.selfRegistered();
    }

    /** What she said before, to begin the form with. */
    public AnswerInput input() {
        return new AnswerInput(
                invitee.answerTo(meeting).orElse(null),
                substitute.map(Invitee::name).orElse(""),
                "",
                note);
    }
}
