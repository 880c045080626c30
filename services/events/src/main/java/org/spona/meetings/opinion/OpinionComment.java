package org.spona.meetings.opinion;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.Aggregate;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;

/** What a seat says of a draft act, or of one passage of it, with what became of that. */
@Entity
public class OpinionComment extends Aggregate<OpinionComment> {

    /** What who runs the body makes of a comment. */
    public enum Status {
        OPEN,
        TAKEN,
        REFUSED,
        NOTED
    }

    /** What who asked for the opinion makes of a remark that was sent. */
    public enum Reply {
        ACCEPTED,
        PARTLY,
        REJECTED
    }

    private UUID opinionId;
    private @Nullable Integer passage;

    @Embedded
    private TextQuote quote;

    private UUID bodySeatId;
    private String institution;
    private @Nullable UUID madeBy;
    private String text;
    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String reason = "";

    @Enumerated(EnumType.STRING)
    private @Nullable Reply reply;

    private String replyText = "";

    /**
     * A seat says it.
     *
     * @throws Refusal {@code opinion-wrong-status} unless seats are asked
     * @throws InvalidInput when there is no such passage, or it does not have the words
     */
    OpinionComment(Opinion opinion, CommentingSeat seat, CommentInput input, Instant now) {
        super(UUID.randomUUID());
        if (!opinion.takesComments()) {
            throw new Refusal(OpinionError.WRONG_STATUS);
        }
        this.quote = quoteOf(opinion.content().passages(), input);
        this.opinionId = opinion.getId();
        this.passage = input.passage();
        this.bodySeatId = seat.bodySeatId();
        this.institution = seat.institution();
        this.madeBy = seat.personId();
        this.text = input.text();
        this.madeAt = now;
        this.status = Status.OPEN;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected OpinionComment() {}

    private static TextQuote quoteOf(List<String> passages, CommentInput input) {
        Integer number = input.passage();
        if (number != null && number > passages.size()) {
            throw new InvalidInput("passage", "opinion.comment.passage.unknown");
        }
        if (input.quote().isEmpty()) {
            return TextQuote.NONE;
        }
        if (number == null) {
            throw new InvalidInput("passage", "opinion.comment.passage.missing");
        }
        return TextQuote.find(passages.get(number - 1), input.quote())
                .orElseThrow(() -> new InvalidInput("quote", "opinion.comment.quote.unknown"));
    }

    /**
     * It is answered; a later answer counts instead of an earlier one.
     *
     * @throws InvalidInput naming the field to mend
     */
    void answer(CommentAnswer given) {
        given.check();
        status = given.status();
        reason = given.reason();
    }

    /**
     * Who asked has answered to it.
     *
     * @throws Refusal {@code opinion-wrong-status} of one that was not sent
     */
    void reply(CommentReply given) {
        if (status != Status.TAKEN) {
            throw new Refusal(OpinionError.WRONG_STATUS);
        }
        reply = given.reply();
        replyText = given.text();
    }

    public UUID opinionId() {
        return opinionId;
    }

    /** The number of the passage, from 1; null for the whole. */
    public @Nullable Integer passage() {
        return passage;
    }

    /** The words of the passage that it is about; empty for all of it. */
    public Optional<TextQuote> quote() {
        return quote.exact().isEmpty() ? Optional.empty() : Optional.of(quote);
    }

    public UUID bodySeatId() {
        return bodySeatId;
    }

    public String institution() {
        return institution;
    }

    /** Who of the seat's people has made it; empty once she has deleted her account. */
    public Optional<UUID> madeBy() {
        return Optional.ofNullable(madeBy);
    }

    public String text() {
        return text;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Status status() {
        return status;
    }

    /** Why it is not taken; may be empty. */
    public String reason() {
        return reason;
    }

    /** What who asked has said to it; null while that is missing. */
    public @Nullable Reply reply() {
        return reply;
    }

    public String replyText() {
        return replyText;
    }
}
