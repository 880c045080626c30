package org.spona.meetings.opinion;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.Conveners;
import org.spona.meetings.workday.WorkingDays;
import org.spona.platform.aggregate.OwnedAggregate;
import org.spona.platform.directory.BodyState;
import org.spona.platform.findable.OwnedThing;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.Recorded;
import org.spona.platform.history.RecordedState;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Visibility;

/**
 * An opinion of a body on a draft act: asked for from outside, commented on by its seats, written together, adopted, sent by its deadline, and
 * answered by who asked. One that is not sent in time says so, and that is its result.
 */
@Entity
public class Opinion extends OwnedAggregate<Opinion> implements OwnedThing, Recorded {

    /** The word for what it is. */
    public static final String KIND = "opinion";

    /** How far it has come. */
    public enum Status {
        REQUESTED,
        COLLECTING,
        CONSOLIDATING,
        ADOPTED,
        SENT,
        ANSWERED,
        NOT_GIVEN_IN_TIME;

        /** Whether it can still be too late. */
        boolean isUnsent() {
            return this == COLLECTING || this == CONSOLIDATING || this == ADOPTED;
        }
    }

    /** It has come further. */
    public record Changed(Opinion opinion) {}

    @Enumerated(EnumType.STRING)
    private Status status;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "reader_bodies")
    private List<UUID> bodies;

    private String bodyName;
    private UUID madeBy;

    @Embedded
    private OpinionContent content;

    private @Nullable LocalDate dueOn;
    private @Nullable Instant openedAt;
    private String joint = "";
    private @Nullable UUID decisionId;
    private @Nullable LocalDate sentOn;
    private String sentNumber = "";

    /** Somebody asks for it; who runs the body enters that. */
    Opinion(UUID id, BodyState body, OpinionInput input, Reader by, Instant now) {
        super(id, new Ownership(body.organisationId(), body.networkId(), Visibility.PRIVATE), now);
        this.status = Status.REQUESTED;
        this.bodies = List.of(body.id());
        this.bodyName = body.name();
        this.madeBy = by.personId();
        this.content = input.content();
        OpinionStep.EDIT.require(by, this, now);
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Opinion() {}

    /** Words the request otherwise, until the seats are asked. */
    void revise(Reader by, OpinionInput input, Instant now) {
        OpinionStep.EDIT.require(by, this, now);
        content = input.content();
        changed(now);
    }

    /**
     * Asks the seats.
     *
     * @throws InvalidInput naming every field to mend
     */
    void collect(WorkingDays days, LocalDate today, Reader by, Instant now) {
        OpinionStep.COLLECT.require(by, this, now);
        dueOn = content.requireComplete(days, today);
        openedAt = now;
        become(Status.COLLECTING, now);
    }

    /** Takes no more comments. */
    void consolidate(Reader by, Instant now) {
        OpinionStep.CONSOLIDATE.require(by, this, now);
        become(Status.CONSOLIDATING, now);
    }

    /** The joint text, as it is so far. */
    void write(String text, Reader by, Instant now) {
        OpinionStep.WRITE.require(by, this, now);
        joint = text;
        changed(now);
    }

    /**
     * The body has adopted it.
     *
     * @param decision by which
     * @throws InvalidInput without a joint text
     */
    void adopt(UUID decision, Reader by, Instant now) {
        OpinionStep.ADOPT.require(by, this, now);
        if (joint.isEmpty()) {
            throw new InvalidInput("text", "opinion.missing.joint");
        }
        decisionId = decision;
        become(Status.ADOPTED, now);
    }

    /** It was sent to who asked. */
    void send(LocalDate day, String number, Reader by, Instant now) {
        OpinionStep.SEND.require(by, this, now);
        sentOn = day;
        sentNumber = number;
        become(Status.SENT, now);
    }

    /** Who asked has answered to every remark that was sent. */
    void answered(Instant now) {
        if (status == Status.SENT) {
            become(Status.ANSWERED, now);
        }
    }

    /** Its last day is over and it was not sent. */
    void miss(LocalDate today, Instant now) {
        if (!status.isUnsent() || dueOn == null || !today.isAfter(dueOn)) {
            throw new Refusal(OpinionError.WRONG_STATUS);
        }
        become(Status.NOT_GIVEN_IN_TIME, now);
    }

    private void become(Status next, Instant now) {
        status = next;
        changed(now);
        tell(new Changed(this));
    }

    /** Whether seats comment on it. */
    public boolean takesComments() {
        return status == Status.COLLECTING;
    }

    @Override
    public RecordedState recorded() {
        return OpinionHistory.stateOf(this);
    }

    /** Those who sit in the body read it too. */
    @Override
    public FurtherReaders readers() {
        return FurtherReaders.ofBodies(Set.of(bodyId()));
    }

    @Override
    public Thing thing() {
        return new Thing(getId(), KIND, content.title(), content.language(), "/opinions/" + getId());
    }

    /** Whether a reader keeps it: who runs the body, or coordinates for whoever founded it. */
    public boolean isKeptBy(Reader reader) {
        return Conveners.include(reader, ownership(), bodies);
    }

    public UUID bodyId() {
        return bodies.getFirst();
    }

    public String bodyName() {
        return bodyName;
    }

    public Status status() {
        return status;
    }

    /** Who entered the request. */
    public UUID madeBy() {
        return madeBy;
    }

    public OpinionContent content() {
        return content;
    }

    /** The last day on which it can be sent; empty until the seats are asked. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    /** The opinion itself, in Markdown; empty until it is written. */
    public String joint() {
        return joint;
    }

    /** By which it was adopted. */
    public Optional<UUID> decisionId() {
        return Optional.ofNullable(decisionId);
    }

    public Optional<LocalDate> sentOn() {
        return Optional.ofNullable(sentOn);
    }

    /** Under which number it was sent; may be empty. */
    public String sentNumber() {
        return sentNumber;
    }
}
