package org.spona.meetings.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spona.meetings.meeting.MeetingFixtures.cancelled;
import static org.spona.meetings.meeting.MeetingFixtures.meeting;
import static org.spona.meetings.meeting.MeetingFixtures.retitled;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.meetings.invitation.InviteeFixtures;
import org.spona.meetings.invitation.MailState;
import org.spona.meetings.mailing.InviteeMail.Kind;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.Meeting.Status;

class InviteeMailTest {

    private final Meeting sent = meeting(Status.SENT);

    /** Sequences: a meeting that was sent has 0, a cancelled one 1. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DRAFT     | false |   | false | false |
            DRAFT     | true  |   | false | false |
            SENT      | false |   | false | false | INVITE
            SENT      | false |   | false | true  | INVITE
            SENT      | false | 0 | false | false |
            SENT      | false | 0 | false | true  | REMIND
            SENT      | true  |   | false | false |
            SENT      | true  | 0 | false | false | CANCEL
            SENT      | true  | 0 | true  | false |
            SENT      | true  | 0 | false | true  | CANCEL
            CANCELLED | false |   | false | false |
            CANCELLED | false | 0 | false | false | CANCEL
            CANCELLED | false | 0 | true  | false |
            CANCELLED | true  | 0 | false | false | CANCEL
            CANCELLED | true  | 0 | true  | true  |
            """)
    void followsFromWhatWasWrittenBefore(
            Status status,
            boolean calledOff,
            @Nullable Integer mailedSequence,
            boolean cancellationMailed,
            boolean reminderDue,
            @Nullable Kind expected) {
        Meeting meeting = meeting(status);
        var mail = new InviteeMail(
                UUID.randomUUID(), mailedSequence, cancellationMailed, reminderDue, MailState.NONE, null);

        assertThat(mail.next(meeting, InviteeFixtures.guest(meeting, calledOff)).orElse(null))
                .isEqualTo(expected);
    }

    @Test
    void tellsOfAChangeOnce() {
        InviteeMail invited = none(false).written(Kind.INVITE, sent, "invite");
        Meeting changed = retitled(sent, "Mobilni timovi u praksi");

        assertThat(next(invited, changed)).isEqualTo(Kind.UPDATE);
        assertThat(next(invited.written(Kind.UPDATE, changed, "update"), changed))
                .isNull();
    }

    @Test
    void invitesToTheNewestStateOnly() {
        Meeting changed = retitled(sent, "Mobilni timovi u praksi");

        assertThat(next(none(false).written(Kind.INVITE, changed, "invite"), changed))
                .isNull();
    }

    @Test
    void tellsOfTheCancellationOnce() {
        InviteeMail invited = none(false).written(Kind.INVITE, sent, "invite");
        cancelled(sent);

        assertThat(next(invited, sent)).isEqualTo(Kind.CANCEL);
        assertThat(next(invited.written(Kind.CANCEL, sent, "cancel"), sent)).isNull();
    }

    @Test
    void remindsOnceForEachRequest() {
        InviteeMail invited = none(true).written(Kind.INVITE, sent, "invite");

        assertThat(next(invited, sent)).isNull();
        assertThat(invited.unchanged().reminderDue()).isFalse();
    }

    @Test
    void waitsForTheResultOfItsNewestNotice() {
        InviteeMail reminded = none(false).written(Kind.INVITE, sent, "invite").written(Kind.REMIND, sent, "remind");

        assertThat(reminded.noticeKey()).isEqualTo("remind");
        assertThat(reminded.state()).isEqualTo(MailState.WAITING);
        assertThat(reminded.mailedSequence()).isZero();
    }

    @Test
    void isNotWrittenToWhoHasNoAddress() {
        InviteeMail unwritable = none(true).unwritable(MailState.NO_ADDRESS);

        assertThat(unwritable.state()).isEqualTo(MailState.NO_ADDRESS);
        assertThat(unwritable.reminderDue()).isFalse();
        assertThat(next(unwritable, sent)).isEqualTo(Kind.INVITE);
    }

    private static InviteeMail none(boolean reminderDue) {
        return new InviteeMail(UUID.randomUUID(), null, false, reminderDue, MailState.NONE, null);
    }

    private static @Nullable Kind next(InviteeMail mail, Meeting meeting) {
        return mail.next(meeting, InviteeFixtures.guest(meeting, false)).orElse(null);
    }
}
