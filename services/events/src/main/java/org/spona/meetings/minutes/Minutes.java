package org.spona.meetings.minutes;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.Aggregate;
import org.spona.platform.problem.Refusal;

/**
 * The minutes of a meeting; under its id. A draft of whoever convenes, then before those who are invited until a moment, then approved: by
 * hand, or by their silence. From then on they say what they said.
 */
@Entity
public class Minutes extends Aggregate<Minutes> {

    /** How far minutes have come. */
    public enum Status {
        DRAFT,
        CIRCULATED,
        APPROVED
    }

    /** They are before those who are invited. */
    public record Circulated(Minutes minutes) {}

    /** They are final. */
    public record Approved(Minutes minutes) {}

    @Enumerated(EnumType.STRING)
    private Status status;

    private @Nullable Instant circulatedAt;
    private @Nullable Instant until;
    private boolean told;
    private int reminders;
    private boolean silenceApproves;
    private @Nullable Instant approvedAt;
    private boolean approvedBySilence;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable MinutesContent content;

    /** The meeting is over. */
    Minutes(UUID meetingId) {
        super(meetingId);
        this.status = Status.DRAFT;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Minutes() {}

    /**
     * Puts them before those who are invited.
     *
     * @param silence whether they are approved when nobody has a remark by then
     * @throws Refusal {@code minutes-wrong-status}
     */
    void circulate(Duration time, boolean silence, Instant now) {
        require(Status.DRAFT);
        status = Status.CIRCULATED;
        circulatedAt = now;
        until = now.plus(time);
        silenceApproves = silence;
        registerEvent(new Circulated(this));
    }

    /**
     * They are final.
     *
     * @param said what they say from now on
     * @throws Refusal {@code minutes-wrong-status}
     */
    void approve(MinutesContent said, Instant now) {
        require(Status.CIRCULATED);
        status = Status.APPROVED;
        approvedAt = now;
        content = said;
        registerEvent(new Approved(this));
    }

    /**
     * They are final, since nobody who was asked has objected.
     *
     * @param said what they say from now on
     * @throws Refusal {@code minutes-wrong-status}, also before the time is over or where silence is no consent
     */
    void approveBySilence(MinutesContent said, Instant now) {
        if (!silenceApproves || until == null || now.isBefore(until)) {
            throw new Refusal(MinutesError.WRONG_STATUS);
        }
        approve(said, now);
        approvedBySilence = true;
    }

    /** Those who are invited are written to. */
    void told() {
        told = true;
    }

    /** Whether those who are invited were written to. */
    public boolean isTold() {
        return told;
    }

    /** Whoever convened was told so often that they are missing. */
    void reminded(int times) {
        reminders = times;
    }

    /** How often whoever convened was told that they are missing. */
    int reminders() {
        return reminders;
    }

    /** Silence is no consent any more: they have to be approved by hand. */
    void awaitHand() {
        silenceApproves = false;
    }

    private void require(Status expected) {
        if (status != expected) {
            throw new Refusal(MinutesError.WRONG_STATUS);
        }
    }

    public Status status() {
        return status;
    }

    /** When they were put before those who are invited; empty of a draft. */
    public Optional<Instant> circulatedAt() {
        return Optional.ofNullable(circulatedAt);
    }

    /** Until when those who are invited are asked for remarks; empty of a draft. */
    public Optional<Instant> until() {
        return Optional.ofNullable(until);
    }

    public boolean silenceApproves() {
        return silenceApproves;
    }

    public Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }

    public boolean approvedBySilence() {
        return approvedBySilence;
    }

    /** What they say, once they are approved. */
    public Optional<MinutesContent> content() {
        return Optional.ofNullable(content);
    }
}
