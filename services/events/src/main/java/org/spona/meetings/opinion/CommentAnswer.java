package org.spona.meetings.opinion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.spona.platform.problem.InvalidInput;

/**
 * What who runs the body makes of a comment.
 *
 * @param status any but {@code OPEN}
 * @param reason why it is not taken; may be empty otherwise
 */
public record CommentAnswer(
        OpinionComment.@NotNull Status status,
        @Size(max = 2000) String reason) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public CommentAnswer {
        reason = reason == null ? "" : reason.strip();
    }

    /**
     * Refuses what answers nothing.
     *
     * @throws InvalidInput naming the field to mend
     */
    void check() {
        if (status == OpinionComment.Status.OPEN) {
            throw new InvalidInput("status", "opinion.comment.status.missing");
        }
        if (status == OpinionComment.Status.REFUSED && reason.isEmpty()) {
            throw new InvalidInput("reason", "opinion.comment.reason.missing");
        }
    }
}
