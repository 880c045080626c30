package org.spona.meetings.opinion;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An opinion as JSON.
 *
 * @param passages of the act, which comments name by their number from 1
 * @param dueOn the last day on which it can be sent; null until the seats are asked
 * @param text the opinion itself, in Markdown; empty until it is written
 * @param sentOn null until it is sent
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
public record OpinionResource(
        UUID id,
        Opinion.Status status,
        UUID bodyId,
        String body,
        @JsonUnwrapped OpinionContent content,
        List<String> passages,
        @Nullable LocalDate dueOn,
        String text,
        @Nullable UUID decisionId,
        @Nullable LocalDate sentOn,
        String sentNumber,
        List<Comment> comments,
        long version) {

    /**
     * A comment of a seat with what became of it.
     *
     * @param passage its number, from 1; null for the whole
     * @param selector the words of the passage that it is about; null for all of it
     */
    public record Comment(
            UUID id,
            @Nullable Integer passage,
            @Nullable TextQuote selector,
            String institution,
            String text,
            Instant madeAt,
            OpinionComment.Status status,
            String reason,
            OpinionComment.@Nullable Reply reply,
            String replyText) {

        /** As whoever reads the opinion sees it. */
        public static Comment of(OpinionComment comment) {
            return new Comment(
                    comment.getId(),
                    comment.passage(),
                    comment.quote().orElse(null),
                    comment.institution(),
                    comment.text(),
                    comment.madeAt(),
                    comment.status(),
                    comment.reason(),
                    comment.reply(),
                    comment.replyText());
        }
    }

    /** As its reader sees it. */
    public static OpinionResource of(OpinionView view) {
        Opinion opinion = view.opinion();
        return new OpinionResource(
                opinion.getId(),
                opinion.status(),
                opinion.bodyId(),
                opinion.bodyName(),
                opinion.content(),
                opinion.content().passages(),
                opinion.dueOn().orElse(null),
                opinion.joint(),
                opinion.decisionId().orElse(null),
                opinion.sentOn().orElse(null),
                opinion.sentNumber(),
                view.comments().stream().map(Comment::of).toList(),
                opinion.version());
    }
}
