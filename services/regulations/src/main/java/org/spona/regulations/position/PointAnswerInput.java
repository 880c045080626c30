package org.spona.regulations.position;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the addressee sends of a point.
 *
 * @param status what becomes of it
 * @param words why, at most {@value #WORDS_LENGTH} characters; needed when it is refused or accepted in part
 */
public record PointAnswerInput(
        @NotNull(message = "{position.answer.missing.status}") PointAnswer.Status status,

        @Size(max = WORDS_LENGTH, message = "{text.too-long}") String words) {

    public static final int WORDS_LENGTH = 4000;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public PointAnswerInput {
        words = words == null ? "" : words.strip();
    }

    /** What a form begins with. */
    @SuppressWarnings("NullAway") // what is to be chosen is not chosen yet
    public static PointAnswerInput blank() {
        return new PointAnswerInput(null, "");
    }
}
