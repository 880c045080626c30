package org.spona.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.meetings.meeting.Invitee.Answer;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;

class InviteeTest {

    private static final Instant MORNING = Instant.parse("2027-03-01T07:00:00Z");

    private final Invitee invitee = Invitee.guest(UUID.randomUUID(), "Ana O'Brajen", null, "Dom zdravlja Bar");

    @Test
    void answersSoManyTimesADay() {
        for (int time = 0; time < Invitee.MOST_ANSWERS_A_DAY; time++) {
            invitee.answer(Answer.MAYBE, 0, MORNING);
        }

        assertThatThrownBy(() -> invitee.answer(Answer.YES, 0, MORNING.plus(Duration.ofHours(16))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.error()).isEqualTo(MeetingError.ANSWERED_TOO_OFTEN));
        assertThat(invitee.answer()).contains(Answer.MAYBE);
        invitee.answer(Answer.YES, 0, MORNING.plus(Duration.ofDays(1)));
        assertThat(invitee.answer()).contains(Answer.YES);
    }

    @Test
    void namesSoManySubstitutes() {
        for (int time = 0; time < Invitee.MOST_SUBSTITUTES; time++) {
            invitee.substitute("Marko");
        }

        assertThatThrownBy(() -> invitee.substitute("Marko")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void namesNoSubstituteOfASubstitute() {
        Invitee substitute = invitee.substitute("Marko");

        assertThatThrownBy(() -> substitute.substitute("Iva")).isInstanceOf(InvalidInput.class);
    }
}
