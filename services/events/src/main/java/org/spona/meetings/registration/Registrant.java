package org.spona.meetings.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.Aggregate;
import org.spona.platform.problem.Refusal;

/** Somebody who wants to come to an event, alone or with others who come with her or not at all. */
@Entity
@Table(name = "meeting_registrant")
public class Registrant extends Aggregate<Registrant> {

    /** How many come together at most. */
    public static final int MOST_TOGETHER = 10;

    /** How far her wish has come. */
    public enum Status {
        /** Her address is not proven yet. */
        REQUESTED,
        /** She has a place. */
        CONFIRMED,
        /** She waits for one. */
        WAITING,
        /** One is kept for her until she says whether she still wants it. */
        OFFERED,
        /** She has not said so in time. */
        EXPIRED,
        /** She does not come. */
        LEFT,
        /** The organiser took her off the list. */
        REMOVED;

        private static final Set<Status> WITH_PLACE = EnumSet.of(CONFIRMED, OFFERED);
        private static final Set<Status> ACTIVE = EnumSet.of(REQUESTED, CONFIRMED, WAITING, OFFERED);
    }

    private UUID meetingId;
    private @Nullable UUID personId;
    private String name;
    private @Nullable UUID organisationId;
    private String institution;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> others;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<GivenAnswer> answers;

    @Enumerated(EnumType.STRING)
    private Status status = Status.REQUESTED;

    private Instant requestedAt;
    private @Nullable Instant queuedAt;
    private @Nullable Instant offeredUntil;
    private @Nullable UUID inviteeId;
    private String exceptionReason = "";

    /**
     * Somebody who asks for a place.
     *
     * @param who she is
     * @param others the names of those who come with her
     */
    Registrant(UUID meetingId, RegistrantName who, List<String> others, List<GivenAnswer> answers, Instant now) {
        super(UUID.randomUUID());
        this.meetingId = meetingId;
        this.personId = who.personId();
        this.name = who.name();
        this.organisationId = who.organisationId();
        this.institution = who.institution();
        this.others = new ArrayList<>(others);
        this.answers = new ArrayList<>(answers);
        this.requestedAt = now;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Registrant() {}

    /** Her address is proven, or she has signed in: she stands in the queue. */
    void queue(Instant now) {
        require(Status.REQUESTED);
        status = Status.WAITING;
        queuedAt = now;
    }

    /** A place is kept for her. */
    void offer(Instant until) {
        require(Status.WAITING);
        status = Status.OFFERED;
        offeredUntil = until;
    }

    /** A place is kept for her before her turn. */
    void offerBeforeHerTurn(Instant until, String reason) {
        offer(until);
        exceptionReason = reason;
    }

    /**
     * She has a place, as an invitee of the meeting.
     *
     * @throws Refusal {@code registration-wrong-status} when none is kept for her, or no longer
     */
    void confirm(UUID invitee, Instant now) {
        requireConfirmable(now);
        status = Status.CONFIRMED;
        inviteeId = invitee;
        offeredUntil = null;
    }

    /** Refuses who has no offer that still holds; who stands in the queue gets a place without one. */
    void requireConfirmable(Instant now) {
        if (status != Status.WAITING && (status != Status.OFFERED || hasExpired(now))) {
            throw new Refusal(RegistrationError.WRONG_STATUS);
        }
    }

    /** She has not answered to the offer in time. */
    void expire() {
        require(Status.OFFERED);
        status = Status.EXPIRED;
        offeredUntil = null;
    }

    /** She does not come; at any time. */
    void leave() {
        end(Status.LEFT);
    }

    /** The organiser took her off the list. */
    void remove() {
        end(Status.REMOVED);
    }

    private void end(Status last) {
        if (!isActive()) {
            throw new Refusal(RegistrationError.WRONG_STATUS);
        }
        status = last;
        offeredUntil = null;
    }

    private void require(Status needed) {
        if (status != needed) {
            throw new Refusal(RegistrationError.WRONG_STATUS);
        }
    }

    /** How many people come with this registration. */
    public int size() {
        return 1 + others.size();
    }

    /** Whether places are hers. */
    boolean hasPlace() {
        return Status.WITH_PLACE.contains(status);
    }

    /** Whether she still wants to come. */
    public boolean isActive() {
        return Status.ACTIVE.contains(status);
    }

    /** Whether an offer to her has passed. */
    boolean hasExpired(Instant now) {
        return status == Status.OFFERED && offeredUntil != null && !now.isBefore(offeredUntil);
    }

    public UUID meetingId() {
        return meetingId;
    }

    /** As whom she is known. */
    RegistrantName who() {
        return new RegistrantName(personId, name, organisationId, institution);
    }

    public String name() {
        return name;
    }

    public List<String> others() {
        return List.copyOf(others);
    }

    public List<GivenAnswer> answers() {
        return List.copyOf(answers);
    }

    public Status status() {
        return status;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    /** Since when she stands in the queue. */
    public Optional<Instant> queuedAt() {
        return Optional.ofNullable(queuedAt);
    }

    /** Until when a place is kept for her. */
    public Optional<Instant> offeredUntil() {
        return Optional.ofNullable(offeredUntil);
    }

    /** As which invitee she has a place. */
    Optional<UUID> inviteeId() {
        return Optional.ofNullable(inviteeId);
    }

    /** Why she was offered a place before her turn; empty for most. */
    public String exceptionReason() {
        return exceptionReason;
    }
}
