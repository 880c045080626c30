package org.spona.meetings.opinion;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A comment of a seat.
 *
 * @param passage its number, from 1; null for the whole
 * @param quote the words of the passage that it is about; empty for all of it
 */
public record CommentInput(
        @Nullable @Min(1) Integer passage,
        @Size(max = 500) String quote,
        @NotBlank @Size(max = 5000) String text) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public CommentInput {
        quote = quote == null ? "" : quote.strip();
        text = text == null ? "" : text.strip();
    }
}
