package org.spona.meetings.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spona.meetings.invitation.Invitee.Answer;

class InviteeCountTest {

    @Test
    void countsAnswersToTheTimeAtWhichTheMeetingIs() {
        InviteeCount count = InviteeCount.of(List.of(
                entry(Answer.YES, true, MailState.SENT),
                entry(Answer.YES, false, MailState.SENT),
                entry(Answer.NO, true, MailState.WAITING),
                entry(Answer.MAYBE, true, MailState.SENT),
                entry(Answer.SUBSTITUTE, true, MailState.SENT),
                entry(null, false, MailState.REFUSED)));

        assertThat(count).isEqualTo(new InviteeCount(6, 1, 1, 1, 1, 2, 4, 1));
    }

    @Test
    void countsSubstitutesWithThoseInsteadOfWhomTheyCome() {
        InviteeEntry sender = entry(Answer.SUBSTITUTE, true, MailState.SENT);
        InviteeEntry substitute = new InviteeEntry(
                UUID.randomUUID(),
                null,
                "Marko",
                null,
                null,
                null,
                "Dom zdravlja Bar",
                Answer.YES,
                true,
                null,
                sender.id(),
                null,
                null,
                false,
                MailState.SENT,
                null,
                null);

        assertThat(InviteeCount.of(List.of(sender, substitute))).isEqualTo(new InviteeCount(1, 0, 0, 0, 1, 0, 2, 0));
    }

    @Test
    void countsEveryMailThatDoesNotReachAnybody() {
        assertThat(InviteeCount.of(List.of(
                                entry(null, false, MailState.STOPPED),
                                entry(null, false, MailState.REFUSED),
                                entry(null, false, MailState.NO_ADDRESS),
                                entry(null, false, MailState.NO_MEMBER),
                                entry(null, false, MailState.WAITING),
                                entry(null, false, MailState.NONE)))
                        .refused())
                .isEqualTo(4);
    }

    @Test
    void isZeroForNobody() {
        assertThat(InviteeCount.of(List.of())).isEqualTo(new InviteeCount(0, 0, 0, 0, 0, 0, 0, 0));
    }

    private static InviteeEntry entry(@Nullable Answer answer, boolean current, MailState mail) {
        return new InviteeEntry(
                        UUID.randomUUID(),
                        null,
                        "Ana O'Brajen",
                        null,
                        null,
                        null,
                        "Dom zdravlja Bar",
                        answer,
                        current,
                        null,
                        null,
                        null,
                        null,
                        false,
                        MailState.NONE,
                        null,
                        null)
                .withMailState(mail);
    }
}
