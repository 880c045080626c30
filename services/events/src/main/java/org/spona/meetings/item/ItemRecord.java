package org.spona.meetings.item;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.Aggregate;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;

/** What is written of an item of an agenda; under the item's id. Whoever writes in it holds it for a while, so that two do not write at once. */
@Entity
public class ItemRecord extends Aggregate<ItemRecord> {

    /** For how long an item is held after the last that was written in it. */
    public static final Duration HELD_FOR = Duration.ofMinutes(3);

    private UUID meetingId;

    @Embedded
    private ItemText content;

    private @Nullable UUID heldBy;
    private @Nullable String heldByName;
    private @Nullable Instant heldUntil;

    /** Nothing is written yet. */
    ItemRecord(UUID itemId, UUID meetingId) {
        super(itemId);
        this.meetingId = meetingId;
        this.content = ItemText.NONE;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ItemRecord() {}

    /**
     * Somebody begins to write in it.
     *
     * @throws Refusal {@code item-held} while somebody else does
     */
    void hold(Reader by, Instant now) {
        if (isHeldFrom(by.personId(), now)) {
            throw new Refusal(ItemError.HELD);
        }
        heldBy = by.personId();
        heldByName = by.name();
        heldUntil = now.plus(HELD_FOR);
    }

    /**
     * Somebody writes in it, and holds it.
     *
     * @throws Refusal {@code item-held} while somebody else does
     */
    void write(Reader by, ItemText written, Instant now) {
        hold(by, now);
        content = written;
    }

    /**
     * Refuses to say of an item that it is forwarded which is not.
     *
     * @throws InvalidInput at the outcome
     */
    void requireNotForwarded(ItemText written) {
        if (written.outcome() == ItemOutcome.FORWARDED && content().outcome() != ItemOutcome.FORWARDED) {
            throw new InvalidInput("content.outcome", "item.outcome.forward-first");
        }
    }

    /** Whether somebody else than this person writes in it. */
    public boolean isHeldFrom(UUID personId, Instant now) {
        return heldUntil != null && now.isBefore(heldUntil) && !personId.equals(heldBy);
    }

    public UUID meetingId() {
        return meetingId;
    }

    public ItemText content() {
        return content == null ? ItemText.NONE : content;
    }

    /** Who holds it at a moment; empty when nobody does. */
    public Optional<String> holder(Instant now) {
        return Optional.ofNullable(heldByName).filter(_ -> heldUntil != null && now.isBefore(heldUntil));
    }
}
