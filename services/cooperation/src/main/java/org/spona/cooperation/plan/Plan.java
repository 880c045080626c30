package org.spona.cooperation.plan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.spona.platform.aggregate.OwnedAggregate;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.Recorded;
import org.spona.platform.history.RecordedState;
import org.spona.platform.language.FoldedName;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Visibility;

/** A plan of an organisation or of a body that it hosts. What it says is open while it is a draft; once it is adopted, only how far its actions are changes. */
@Entity
@Table(name = "plan")
public class Plan extends OwnedAggregate<Plan> implements Recorded {

    /** What plans are called among all that can be found. */
    public static final String KIND = "plan";

    /** How far a plan has come. */
    public enum Status {
        DRAFT,
        /** Those who shall adopt it read it. */
        SUBMITTED,
        ADOPTED,
        /** Its time is over, or a later edition replaces it. */
        CLOSED
    }

    /** What a plan says, how far it has come or who may read it has changed. */
    public record Changed(Plan plan) {}

    /** A draft was thrown away. */
    public record Discarded(Plan plan) {}

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private PlanContent content;

    @JdbcTypeCode(SqlTypes.JSON)
    private PlanMatrix matrix;

    @Embedded
    private PlanAdoption adoption;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] readerBodies = {};

    private String folded;
    private UUID authorId;

    Plan(UUID id, Reader author, Ownership ownership, PlanContent content, Instant now) {
        super(id, ownership, now);
        this.authorId = author.personId();
        this.status = Status.DRAFT;
        this.content = content;
        this.matrix = PlanMatrix.EMPTY;
        this.adoption = PlanAdoption.NONE;
        this.folded = " " + FoldedName.of(content.title());
        tell(new Changed(this));
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Plan() {}

    /** Says it otherwise, as long as it is a draft. */
    void revise(PlanContent newContent, Visibility visibility, Instant now) {
        PlanStep.EDIT.requirePossible(this, now);
        content = newContent;
        folded = " " + FoldedName.of(content.title());
        changed(ownership().sharedWith(visibility), now);
        tell(new Changed(this));
    }

    /** Says in its table something else, as long as it is a draft. */
    void write(PlanMatrix newMatrix, Instant now) {
        PlanStep.EDIT.requirePossible(this, now);
        MatrixCheck.check(newMatrix);
        matrix = newMatrix;
        changed(now);
        tell(new Changed(this));
    }

    /** Shows it to those who shall adopt it. */
    void submit(Instant now) {
        PlanStep.SUBMIT.requirePossible(this, now);
        UUID body = content.bodyId();
        readerBodies = body == null ? new UUID[0] : new UUID[] {body};
        move(Status.SUBMITTED, now);
    }

    /** Makes it a draft again. */
    void giveBack(Instant now) {
        PlanStep.RETURN.requirePossible(this, now);
        readerBodies = new UUID[0];
        move(Status.DRAFT, now);
    }

    /** Says by which decision it was adopted. */
    void adopt(PlanAdoption by, Instant now) {
        PlanStep.ADOPT.requirePossible(this, now);
        adoption = by;
        move(Status.ADOPTED, now);
    }

    /** Says that its time is over. */
    void close(Instant now) {
        PlanStep.CLOSE.requirePossible(this, now);
        move(Status.CLOSED, now);
    }

    /** It is thrown away. */
    void discard(Instant now) {
        PlanStep.DISCARD.requirePossible(this, now);
        tell(new Discarded(this));
    }

    private void move(Status next, Instant now) {
        status = next;
        changed(now);
        tell(new Changed(this));
    }

    /** How it is called and where its page is. */
    public Thing thing() {
        return new Thing(getId(), KIND, content.title(), content.language(), "/plans/" + getId());
    }

    @Override
    public RecordedState recorded() {
        return PlanHistory.stateOf(this);
    }

    public Status status() {
        return status;
    }

    public PlanContent content() {
        return content;
    }

    /** Its table. */
    public PlanMatrix matrix() {
        return matrix;
    }

    /** By what it was adopted. */
    public PlanAdoption adoption() {
        return adoption;
    }

    /** The body whose plan it is, once it is submitted. */
    FurtherReaders readers() {
        return FurtherReaders.ofBodies(Set.of(readerBodies));
    }

    /** The title as it is searched. */
    String folded() {
        return folded;
    }

    /** The body whose plan it is. */
    public Optional<UUID> bodyId() {
        return Optional.ofNullable(content.bodyId());
    }

    public UUID authorId() {
        return authorId;
    }
}
