package org.spona.regulations.question;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which questions are listed.
 *
 * @param queue the part of the list; the first that is for the reader when missing
 * @param q words of their subjects
 */
public record QuestionFilter(
        @Nullable QuestionQueue queue, @Size(max = 200) String q) {

    @SuppressWarnings("NullAway") // absent request parameters arrive as null
    public QuestionFilter {
        q = q == null ? "" : q.strip();
    }
}
