package org.spona.meetings.opinion;

import java.time.Clock;
import java.util.UUID;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the comments on an opinion are answered by who runs the body, and what who asked has said to those that were taken. */
@Service
@Transactional
public class OpinionRemarks {

    private final Opinions opinions;
    private final OpinionComments comments;
    private final OpinionReading reading;
    private final Clock clock;

    OpinionRemarks(Opinions opinions, OpinionComments comments, OpinionReading reading, Clock clock) {
        this.opinions = opinions;
        this.comments = comments;
        this.reading = reading;
        this.clock = clock;
    }

    /**
     * Answers a comment of a seat.
     *
     * @throws InvalidInput naming the field to mend
     * @throws Refusal {@code not-found}, {@code opinion-not-keeper}, {@code opinion-wrong-status}
     */
    public void answer(UUID id, UUID commentId, CommentAnswer answer) {
        OpinionComment comment = commentFor(OpinionStep.ANSWER, id, commentId);
        comment.answer(answer);
        comments.saveAndFlush(comment);
    }

    /**
     * Keeps what who asked has said to a remark; when that is known of every remark that was taken, the opinion is answered.
     *
     * @throws Refusal {@code not-found}, {@code opinion-not-keeper}, {@code opinion-wrong-status}
     */
    public void reply(UUID id, UUID commentId, CommentReply reply) {
        OpinionComment comment = commentFor(OpinionStep.REPLY, id, commentId);
        comment.reply(reply);
        comments.saveAndFlush(comment);
        boolean complete = comments.findByOpinionIdOrderByMadeAt(id).stream()
                .allMatch(one -> one.status() != OpinionComment.Status.TAKEN || one.reply() != null);
        if (complete) {
            Opinion opinion = reading.get(id);
            opinion.answered(clock.instant());
            opinions.saveAndFlush(opinion);
        }
    }

    private OpinionComment commentFor(OpinionStep step, UUID id, UUID commentId) {
        step.require(Readers.get(), reading.get(id), clock.instant());
        return comments.findById(commentId)
                .filter(comment -> comment.opinionId().equals(id))
                .orElseThrow(Refusal::notFound);
    }

    /**
     * Refuses as long as a comment has no answer.
     *
     * @throws Refusal {@code opinion-open-comments}
     */
    void requireAnswered(UUID id) {
        boolean open = comments.findByOpinionIdOrderByMadeAt(id).stream()
                .anyMatch(comment -> comment.status() == OpinionComment.Status.OPEN);
        if (open) {
            throw new Refusal(OpinionError.OPEN_COMMENTS);
        }
    }
}
