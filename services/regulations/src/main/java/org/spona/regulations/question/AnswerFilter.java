package org.spona.regulations.question;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which answers are listed.
 *
 * @param q words of their titles
 * @param regulation the act on which they rest
 */
public record AnswerFilter(
        @Size(max = 200) String q, @Nullable UUID regulation) {

    @SuppressWarnings("NullAway") // absent request parameters arrive as null
    public AnswerFilter {
        q = q == null ? "" : q.strip();
    }

    /** All that rest on an act. */
    public static AnswerFilter of(UUID regulation) {
        return new AnswerFilter("", regulation);
    }
}
