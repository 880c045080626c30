package org.spona.meetings.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spona.meetings.invitation.Invitee.Answer;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;

class AnswerInputTest {

    @ParameterizedTest
    @EnumSource(names = {"YES", "NO", "MAYBE"})
    void needsNothingElse(Answer answer) {
        assertThat(new AnswerInput(answer, "", "", "").complete()).isEqualTo(answer);
    }

    @Test
    void namesWhoComesInstead() {
        assertThat(new AnswerInput(Answer.SUBSTITUTE, " Marko ", " marko@bar.example", "").complete())
                .isEqualTo(Answer.SUBSTITUTE);
    }

    @Test
    void saysTogetherWhatIsMissing() {
        assertMissing(new AnswerInput(null, "Marko", "", "Kasnim"), "answer");
        assertMissing(new AnswerInput(Answer.SUBSTITUTE, " ", "", ""), "substituteName", "substituteEmail");
        assertMissing(new AnswerInput(Answer.SUBSTITUTE, "Marko", "", ""), "substituteEmail");
    }

    private static void assertMissing(AnswerInput input, String... fields) {
        assertThatThrownBy(input::complete)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.fieldErrors())
                                .extracting(FieldError::field)
                                .containsExactly(fields));
    }
}
