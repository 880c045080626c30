package org.spona.knowledge.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.tenancy.Visibility;

class SubmissionPolicyTest {

    private static final PracticeContent WHOLE =
            content("Mobilni tim", "Tim obilazi starije.", "Opis.", "MOBILE_TEAMS");

    @ParameterizedTest
    @EnumSource(value = Visibility.class, names = "PRIVATE", mode = EnumSource.Mode.EXCLUDE)
    void letsOthersReadWhatIsWholeAndShared(Visibility visibility) {
        assertThatCode(() -> SubmissionPolicy.check(WHOLE, visibility)).doesNotThrowAnyException();
    }

    @Test
    void namesEveryFieldThatIsMissingAtOnce() {
        assertThat(missing(content(" ", "", "\n"), Visibility.PRIVATE))
                .extracting(FieldError::field)
                .containsExactly("content.title", "content.summary", "content.body", "content.topics", "visibility");
    }

    @Test
    void saysInWordsWhatIsMissing() {
        assertThat(missing(WHOLE, Visibility.PRIVATE))
                .containsExactly(new FieldError("visibility", "practice.missing.visibility"));
        assertThat(missing(content("Mobilni tim", "", "Opis.", "MOBILE_TEAMS"), Visibility.NETWORK))
                .containsExactly(new FieldError("content.summary", "practice.missing.summary"));
    }

    private static List<FieldError> missing(PracticeContent content, Visibility visibility) {
        return catchThrowableOfType(InvalidInput.class, () -> SubmissionPolicy.check(content, visibility))
                .fieldErrors();
    }

    private static PracticeContent content(String title, String summary, String body, String... topics) {
        return new PracticeContent(
                title, summary, body, "cnr-Latn", List.of(topics), List.of(), null, null, null, null, null);
    }
}
