package org.spona.meetings.opinion;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spona.platform.workflow.Permissions;

/**
 * An opinion as its readers see it.
 *
 * @param mayComment whether the reader speaks for a seat that is asked now
 * @param can what the reader can do with it
 */
public record OpinionView(Opinion opinion, List<OpinionComment> comments, boolean mayComment, Permissions can) {

    public OpinionView {
        comments = List.copyOf(comments);
    }

    /** In which its texts are written, BCP 47. */
    public String language() {
        return opinion.content().language();
    }

    /** The comments on a passage, or on the whole. */
    public List<OpinionComment> commentsOn(@Nullable Integer passage) {
        return comments.stream()
                .filter(comment -> Objects.equals(comment.passage(), passage))
                .toList();
    }
}
