package org.spona.meetings.opinion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What who asked for the opinion has said to a remark.
 *
 * @param text why; may be empty
 */
public record CommentReply(
        OpinionComment.@NotNull Reply reply,
        @Size(max = 2000) String text) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public CommentReply {
        text = text == null ? "" : text.strip();
    }
}
