package org.spona.meetings.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.Conveners;
import org.spona.meetings.meeting.Meeting;
import org.spona.platform.aggregate.OwnedAggregate;
import org.spona.platform.findable.OwnedThing;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.Recorded;
import org.spona.platform.history.RecordedState;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;

/** What was decided at a meeting or in writing, under its number. It is in force until it is fulfilled, superseded by another or revoked. */
@Entity
public class Decision extends OwnedAggregate<Decision> implements OwnedThing, Recorded {

    /** What decisions are called among all that can be found. */
    public static final String KIND = "decision";

    /** How far it has come. */
    public enum Status {
        IN_FORCE,
        FULFILLED,
        SUPERSEDED,
        REVOKED
    }

    /** It was made, or is otherwise than it was. */
    public record Changed(Decision decision) {}

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "reader_bodies")
    private List<UUID> bodies;

    private @Nullable UUID meetingId;
    private @Nullable UUID itemId;
    private @Nullable UUID writtenProcedureId;
    private UUID madeBy;
    private Instant madeAt;
    private int place;
    private String number;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private DecisionContent content;

    /**
     * It is made.
     *
     * @param place among those of its meeting, from 1
     * @param number as people will cite it
     * @throws InvalidInput naming every field to mend
     */
    Decision(UUID id, Meeting meeting, int place, String number, DecisionInput input, Reader by, Instant now) {
        super(id, meeting.ownership().sharedWith(input.visibility()), now);
        input.content().check();
        this.bodies = input.deciding(meeting.bodies());
        this.meetingId = meeting.getId();
        this.itemId = Objects.requireNonNull(input.itemId());
        this.madeBy = by.personId();
        this.madeAt = now;
        this.place = place;
        this.number = number;
        this.status = Status.IN_FORCE;
        this.content = input.content();
        tell(new Changed(this));
    }

    /**
     * It was made in writing, between meetings; its content is what was voted on.
     *
     * @throws InvalidInput naming every field to mend
     */
    Decision(UUID id, Ownership ownership, UUID bodyId, WrittenOrigin origin, DecisionContent content, Instant now) {
        super(id, ownership, now);
        content.check();
        this.bodies = List.of(bodyId);
        this.writtenProcedureId = origin.procedureId();
        this.madeBy = origin.madeBy();
        this.madeAt = now;
        this.place = 1;
        this.number = origin.number();
        this.status = Status.IN_FORCE;
        this.content = content;
        tell(new Changed(this));
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Decision() {}

    /**
     * Words it otherwise.
     *
     * @throws InvalidInput naming every field to mend
     */
    void revise(Reader by, DecisionInput input, Instant now) {
        DecisionStep.EDIT.require(by, this, now);
        input.content().check();
        content = input.content();
        changed(ownership().sharedWith(input.visibility()), now);
        tell(new Changed(this));
    }

    /** It is not in force any more: it was fulfilled, another has taken its place, or it was taken back. */
    void end(DecisionStep step, Reader by, Instant now) {
        step.require(by, this, now);
        status = step.result().orElseThrow();
        changed(now);
        tell(new Changed(this));
    }

    @Override
    public Thing thing() {
        return new Thing(getId(), KIND, content.title(), content.language(), "/decisions/" + getId());
    }

    @Override
    public RecordedState recorded() {
        return DecisionHistory.stateOf(this);
    }

    /** The bodies that made it; none when a network did. */
    public List<UUID> bodies() {
        return List.copyOf(bodies);
    }

    /** Whether a reader keeps it: who convenes such meetings. */
    public boolean isKeptBy(Reader reader) {
        return Conveners.include(reader, ownership(), bodies);
    }

    /** At which it was made; empty of one that was made in writing. */
    public Optional<UUID> meetingId() {
        return Optional.ofNullable(meetingId);
    }

    /** The item of the agenda on which it is; empty of one that was made in writing. */
    public Optional<UUID> itemId() {
        return Optional.ofNullable(itemId);
    }

    /** The written procedure in which it was made; empty of one that was made at a meeting. */
    public Optional<UUID> writtenProcedureId() {
        return Optional.ofNullable(writtenProcedureId);
    }

    public UUID madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** As people cite it, such as {@code 3/2026-2}: the second of the third meeting of 2026; of the body, if it alone has made it. */
    public String number() {
        return number;
    }

    /** Among the decisions of its meeting or written procedure, from 1. */
    public int place() {
        return place;
    }

    public Status status() {
        return status;
    }

    public DecisionContent content() {
        return content;
    }
}
