package org.spona.meetings.opinion;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A comment of a seat.
 *
 * @param passage its number, from 1; null for the whole
 */
public record CommentInput(
        @Nullable @Min(1) Integer passage,
        @NotBlank @Size(max = 5000) String text) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public CommentInput {
        text = text == null ? "" : text.strip();
    }
}
