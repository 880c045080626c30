package org.spona.meetings.decision;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.Aggregate;
import org.spona.platform.problem.Refusal;

/** The vote on an item of an agenda; under the item's id. It is open until it is closed, and can be taken anew. */
@Entity
public class ItemVote extends Aggregate<ItemVote> {

    private UUID meetingId;

    @Enumerated(EnumType.STRING)
    private VoteMethod method;

    @Embedded
    private Tally hands;

    private Instant openedAt;
    private @Nullable Instant closedAt;

    /** It is taken for the first time. */
    ItemVote(UUID itemId, UUID meetingId, VoteMethod method, Instant now) {
        super(itemId);
        this.meetingId = meetingId;
        this.method = method;
        this.hands = Tally.NONE;
        this.openedAt = now;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ItemVote() {}

    /** It is taken anew; what was counted before counts no more. */
    void restart(VoteMethod another, Instant now) {
        method = another;
        hands = Tally.NONE;
        openedAt = now;
        closedAt = null;
    }

    /**
     * Hands were counted.
     *
     * @throws Refusal {@code vote-closed}, also when it is taken otherwise
     */
    void count(Tally counted) {
        requireOpen(VoteMethod.SHOW_OF_HANDS);
        hands = counted;
    }

    /**
     * Refuses what comes too late.
     *
     * @throws Refusal {@code vote-closed}, also when it is taken otherwise
     */
    void requireOpen(VoteMethod as) {
        if (!isOpen() || method != as) {
            throw new Refusal(VoteError.CLOSED);
        }
    }

    /**
     * It is over: what was said by now counts, and who is there now.
     *
     * @throws Refusal {@code vote-closed} when it is already
     */
    void close(Instant now) {
        requireOpen(method);
        closedAt = now;
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public UUID meetingId() {
        return meetingId;
    }

    public VoteMethod method() {
        return method;
    }

    /** What was counted; nobody unless by show of hands. */
    public Tally hands() {
        return hands;
    }

    /** Since when it is taken. */
    public Instant openedAt() {
        return openedAt;
    }

    /** The moment at which it counts who is there. */
    public Instant moment(Instant now) {
        return closedAt == null ? now : closedAt;
    }
}
