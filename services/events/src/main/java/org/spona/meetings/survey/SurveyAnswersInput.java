package org.spona.meetings.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an institution answers, by form or as JSON.
 *
 * @param answers in the order of the questions; those that are left out are empty
 * @param send whether the answers are sent; they are kept for later otherwise
 * @param version the version of the answers that was seen; a newer one is not written over
 */
public record SurveyAnswersInput(
        @Size(max = SurveyInput.MOST_QUESTIONS) List<@Valid SurveyAnswer> answers,
        Boolean send,
        @Nullable Long version) {

    /** As many answers as there can be questions. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public SurveyAnswersInput {
        List<SurveyAnswer> given = answers == null ? List.of() : answers;
        answers = Stream.concat(
                        given.stream().map(answer -> answer == null ? SurveyAnswer.NONE : answer),
                        Stream.generate(() -> SurveyAnswer.NONE)
                                .limit(Math.max(0, SurveyInput.MOST_QUESTIONS - given.size())))
                .toList();
        send = send != null && send;
    }

    /** The input that would save the answers as they are. */
    public static SurveyAnswersInput of(SurveyPartView view) {
        return new SurveyAnswersInput(view.answers(), false, view.part().version());
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
