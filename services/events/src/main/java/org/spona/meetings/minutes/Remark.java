package org.spona.meetings.minutes;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.Aggregate;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;

/** What a seat says of minutes that are before it. One that comes after they were approved is an annex and changes nothing. */
@Entity
@Table(name = "minutes_remark")
public class Remark extends Aggregate<Remark> {

    /** What became of a remark. */
    public enum Status {
        OPEN,
        TAKEN,
        REFUSED,
        NOTED
    }

    private UUID meetingId;
    private @Nullable UUID itemId;
    private UUID seatId;
    private @Nullable UUID madeBy;
    private String text;
    private Instant madeAt;
    private boolean annex;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String reason = "";

    /**
     * A seat says it.
     *
     * @param by who of its people; null of who is known by her address only
     */
    Remark(Minutes minutes, UUID seatId, @Nullable UUID by, RemarkInput input, Instant now) {
        super(UUID.randomUUID());
        this.meetingId = minutes.getId();
        this.itemId = input.itemId();
        this.seatId = seatId;
        this.madeBy = by;
        this.text = input.text();
        this.madeAt = now;
        this.annex = minutes.status() == Minutes.Status.APPROVED;
        this.status = annex ? Status.NOTED : Status.OPEN;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Remark() {}

    /**
     * It is answered; a later answer counts instead of an earlier one.
     *
     * @throws InvalidInput naming the field to mend
     * @throws Refusal {@code minutes-approved} of an annex
     */
    void answer(RemarkAnswer given) {
        given.check();
        if (annex) {
            throw new Refusal(MinutesError.APPROVED);
        }
        status = given.status();
        reason = given.reason();
    }

    public UUID meetingId() {
        return meetingId;
    }

    public Optional<UUID> itemId() {
        return Optional.ofNullable(itemId);
    }

    public UUID seatId() {
        return seatId;
    }

    /** Who of the seat's people has made it; empty of who is known by her address only. */
    public Optional<UUID> madeBy() {
        return Optional.ofNullable(madeBy);
    }

    public String text() {
        return text;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** Whether it came after the minutes were approved. */
    public boolean annex() {
        return annex;
    }

    public Status status() {
        return status;
    }

    /** Why it is not taken; may be empty. */
    public String reason() {
        return reason;
    }
}
