package org.spona.cooperation.indicator;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.Aggregate;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;

/**
 * What one organisation says of one indicator for one period: its own part of the indicator. Who owns the indicator moves it on and never
 * changes what is in it; the organisation corrects what it has reported with a reason.
 */
@Entity(name = "IndicatorMeasurement")
@Table(name = "measurement")
public class Measurement extends Aggregate<Measurement> {

    /** How far a value has come. */
    public enum Status {
        /** Its organisation alone sees it. */
        DRAFT,
        /** Whoever owns the indicator has given it back; its organisation mends it. */
        RETURNED,
        /** Whoever owns the indicator may approve it. */
        REPORTED,
        /** It counts. */
        APPROVED,
        /** It counts, and the period is closed. */
        LOCKED
    }

    /** What happened to a value that others are told of. */
    public sealed interface Event {

        Measurement value();

        /** It says something else, or stands otherwise. */
        record Changed(Measurement value) implements Event {}

        /** It counts from now on. */
        record Approved(Measurement value) implements Event {}

        /** Its organisation has to mend it. */
        record Returned(Measurement value) implements Event {}
    }

    private UUID indicatorId;
    private UUID organisationId;
    private UUID networkId;
    private UUID ownerId;
    private UUID ownerNetworkId;
    private String period;
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private MeasuredValue value;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<MeasuredPart> parts;

    private String note;
    private String reason;
    private @Nullable Instant reportedAt;
    private @Nullable Instant approvedAt;
    private Instant updatedAt;

    Measurement(
            UUID id,
            Indicator indicator,
            UUID organisationId,
            UUID networkId,
            Period period,
            MeasuredValue value,
            List<MeasuredPart> parts,
            String note,
            Instant now) {
        super(id);
        this.indicatorId = indicator.getId();
        this.organisationId = organisationId;
        this.networkId = networkId;
        this.ownerId = indicator.ownership().organisationId();
        this.ownerNetworkId = indicator.ownership().networkId();
        this.period = period.code();
        this.lastDay = period.last();
        this.status = Status.DRAFT;
        this.value = value;
        this.parts = parts;
        this.note = note;
        this.reason = "";
        this.updatedAt = now;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Measurement() {}

    /**
     * Says another value. What was reported before is corrected, which takes a reason, and waits for approval again.
     *
     * @param why the reason of a correction; of no account for a draft
     * @return whether anything is different now
     * @throws Refusal {@code value-locked}
     * @throws InvalidInput when what was reported is corrected without a reason
     */
    boolean say(MeasuredValue next, List<MeasuredPart> nextParts, String nextNote, String why, Instant now) {
        MeasurementStep.WRITE.requirePossible(this, now);
        if (value.sameAs(next) && parts.equals(nextParts) && note.equals(nextNote)) {
            return false;
        }
        if (status != Status.DRAFT && status != Status.RETURNED) {
            if (why.isEmpty()) {
                throw new InvalidInput("reason", "value.missing.reason");
            }
            status = Status.REPORTED;
            reason = why;
            reportedAt = now;
            approvedAt = null;
        }
        value = next;
        parts = nextParts;
        note = nextNote;
        updatedAt = now;
        registerEvent(new Event.Changed(this));
        return true;
    }

    /** Lets whoever owns the indicator see it. */
    void report(Instant now) {
        MeasurementStep.REPORT.requirePossible(this, now);
        status = Status.REPORTED;
        reason = "";
        reportedAt = now;
        updatedAt = now;
        registerEvent(new Event.Changed(this));
    }

    /** It counts from now on. */
    void approve(Instant now) {
        MeasurementStep.APPROVE.requirePossible(this, now);
        status = Status.APPROVED;
        approvedAt = now;
        updatedAt = now;
        registerEvent(new Event.Approved(this));
    }

    /** Gives it back to its organisation, which is told why. */
    void giveBack(String why, Instant now) {
        MeasurementStep.RETURN.requirePossible(this, now);
        if (why.isEmpty()) {
            throw new InvalidInput("reason", "value.missing.return-reason");
        }
        status = Status.RETURNED;
        reason = why;
        updatedAt = now;
        registerEvent(new Event.Returned(this));
    }

    /** It stays as it is. */
    void lock(Instant now) {
        MeasurementStep.LOCK.requirePossible(this, now);
        status = Status.LOCKED;
        updatedAt = now;
    }

    /** It may be corrected again. */
    void unlock(Instant now) {
        MeasurementStep.UNLOCK.requirePossible(this, now);
        status = Status.APPROVED;
        updatedAt = now;
    }

    public UUID indicatorId() {
        return indicatorId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public UUID networkId() {
        return networkId;
    }

    /** Whose indicator it is. */
    Ownership owner() {
        return new Ownership(ownerId, ownerNetworkId, Visibility.PRIVATE);
    }

    public Period period() {
        return Period.read(period).orElseThrow();
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public Status status() {
        return status;
    }

    public MeasuredValue value() {
        return value;
    }

    public List<MeasuredPart> parts() {
        return parts;
    }

    /** What its organisation says of it besides; may be empty. */
    public String note() {
        return note;
    }

    /** Why it was corrected or given back last; may be empty. */
    public String reason() {
        return reason;
    }

    public Optional<Instant> reportedAt() {
        return Optional.ofNullable(reportedAt);
    }

    public Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
