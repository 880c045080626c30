package org.spona.meetings.mailing;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.invitation.Invitee;
import org.spona.meetings.invitation.MailState;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingChange;

/**
 * What was written to an invitee so far, from which follows what has to be written next: so nothing is written twice or forgotten.
 *
 * @param mailedSequence the newest state of the meeting that she was written about; null when nothing was
 * @param cancellationMailed whether she was told that it does not take place, or not with her
 * @param reminderDue whether she has to be asked for her answer once more
 * @param state what became of the newest mail
 * @param noticeKey of the notice that is the newest mail; its result comes back with it
 */
record InviteeMail(
        UUID inviteeId,
        @Nullable Integer mailedSequence,
        boolean cancellationMailed,
        boolean reminderDue,
        MailState state,
        @Nullable String noticeKey) {

    /** What a mail is for. */
    enum Kind {
        INVITE,
        UPDATE,
        REMIND,
        CANCEL
    }

    /** What has to be written to her now, if anything. */
    Optional<Kind> next(Meeting meeting, Invitee invitee) {
        return switch (meeting.status()) {
            case DRAFT, HELD -> Optional.empty();
            case SENT, RUNNING -> invitee.calledOff() ? cancellation() : news(meeting.sequence());
            case CANCELLED -> cancellation();
        };
    }

    private Optional<Kind> cancellation() {
        return mailedSequence != null && !cancellationMailed ? Optional.of(Kind.CANCEL) : Optional.empty();
    }

    private Optional<Kind> news(int sequence) {
        if (mailedSequence == null) {
            return Optional.of(Kind.INVITE);
        }
        if (mailedSequence < sequence) {
            return Optional.of(Kind.UPDATE);
        }
        return reminderDue ? Optional.of(Kind.REMIND) : Optional.empty();
    }

    /** What has changed since she was written to. */
    MeetingChange change(Meeting meeting) {
        return meeting.changeSince(Objects.requireNonNullElse(mailedSequence, meeting.sequence()));
    }

    /** The mail is written, and waits to be sent. */
    InviteeMail written(Kind kind, Meeting meeting, String key) {
        return new InviteeMail(
                inviteeId,
                kind == Kind.INVITE || kind == Kind.UPDATE ? Integer.valueOf(meeting.sequence()) : mailedSequence,
                cancellationMailed || kind == Kind.CANCEL,
                false,
                MailState.WAITING,
                key);
    }

    /** There is nothing to write. */
    InviteeMail unchanged() {
        return new InviteeMail(inviteeId, mailedSequence, cancellationMailed, false, state, noticeKey);
    }

    /**
     * Nobody can write to her.
     *
     * @param because {@code NO_ADDRESS} or {@code NO_MEMBER}; {@code REFUSED} when no mail can be made of what the meeting says
     */
    InviteeMail unwritable(MailState because) {
        return new InviteeMail(inviteeId, mailedSequence, cancellationMailed, false, because, null);
    }
}
