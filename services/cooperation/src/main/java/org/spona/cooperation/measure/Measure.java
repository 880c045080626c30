package org.spona.cooperation.measure;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.WrittenAggregate;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.RecordedState;
import org.spona.platform.listing.SearchedWords;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Visibility;

/** What an organisation, or a body that it hosts, does against risks. What it says is open while it is proposed; a decision fixes it. */
@Entity(name = "CooperationMeasure")
@Table(name = "measure")
public class Measure extends WrittenAggregate<Measure> {

    /** What measures are called among all that can be found. */
    public static final String KIND = "measure";

    /** What a measure says, or how far it has come, has changed. */
    public record Changed(Measure measure) {}

    @Enumerated(EnumType.STRING)
    private MeasureStatus status;

    @Embedded
    private MeasureContent content;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] readerBodies = {};

    private String decision;
    private @Nullable LocalDate adoptedOn;
    private @Nullable LocalDate runsSince;

    @Embedded
    private MeasureEvaluation evaluation;

    private String reason;

    Measure(UUID id, Reader author, Ownership ownership, MeasureContent content, Instant now) {
        super(id, author, ownership, SearchedWords.of(content.title()), now);
        this.status = MeasureStatus.PROPOSED;
        this.content = content;
        this.readerBodies = bodies(content);
        this.decision = "";
        this.evaluation = MeasureEvaluation.NONE;
        this.reason = "";
        tell(new Changed(this));
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Measure() {}

    /** Says it otherwise, as long as it is proposed. */
    void revise(MeasureContent next, Visibility visibility, Instant now) {
        MeasureStep.EDIT.requirePossible(this, now);
        content = next;
        readerBodies = bodies(next);
        fold(SearchedWords.of(next.title()));
        changed(ownership().sharedWith(visibility), now);
        tell(new Changed(this));
    }

    /**
     * A decision was made of it.
     *
     * @throws InvalidInput when it is not said who answers for it
     */
    void adopt(String by, LocalDate on, Instant now) {
        MeasureStep.ADOPT.requirePossible(this, now);
        requireReady();
        decision = by;
        adoptedOn = on;
        move(MeasureStatus.ADOPTED, now);
    }

    /**
     * Requires that a decision can be made of it.
     *
     * @throws InvalidInput when it is not said who answers for it
     */
    void requireReady() {
        if (content.responsible().isEmpty()) {
            throw new InvalidInput("content.responsible", "measure.missing.responsible");
        }
    }

    /** It is a proposal again. */
    void giveBack(Instant now) {
        MeasureStep.RETURN.requirePossible(this, now);
        decision = "";
        adoptedOn = null;
        move(MeasureStatus.PROPOSED, now);
    }

    /** It runs. */
    void run(LocalDate today, Instant now) {
        MeasureStep.RUN.requirePossible(this, now);
        runsSince = today;
        move(MeasureStatus.RUNNING, now);
    }

    /**
     * It is said what came of it.
     *
     * @throws InvalidInput when it names an indicator and not both periods, the later one after
     */
    void evaluate(MeasureEvaluationInput input, LocalDate today, Instant now) {
        MeasureStep.EVALUATE.requirePossible(this, now);
        evaluation = MeasureEvaluation.of(input, content.indicatorId() != null, today);
        move(MeasureStatus.EVALUATED, now);
    }

    /** Nothing comes of it. */
    void drop(MeasureDroppingInput why, Instant now) {
        MeasureStep.DROP.requirePossible(this, now);
        reason = why.reason();
        move(MeasureStatus.DROPPED, now);
    }

    private void move(MeasureStatus next, Instant now) {
        status = next;
        changed(now);
        tell(new Changed(this));
    }

    private static UUID[] bodies(MeasureContent content) {
        UUID body = content.bodyId();
        return body == null ? new UUID[0] : new UUID[] {body};
    }

    @Override
    public Thing thing() {
        return new Thing(getId(), KIND, content.title(), content.language(), "/measures/" + getId());
    }

    @Override
    public RecordedState recorded() {
        return MeasureHistory.stateOf(this);
    }

    public MeasureStatus status() {
        return status;
    }

    public MeasureContent content() {
        return content;
    }

    /** By which decision it was adopted, as that is cited; empty until then. */
    public String decision() {
        return decision;
    }

    /** The day of that decision. */
    public Optional<LocalDate> adoptedOn() {
        return Optional.ofNullable(adoptedOn);
    }

    /** Since when it runs. */
    public Optional<LocalDate> runsSince() {
        return Optional.ofNullable(runsSince);
    }

    /** What came of it. */
    public MeasureEvaluation evaluation() {
        return evaluation;
    }

    /** Why nothing comes of it; empty unless it was dropped. */
    public String reason() {
        return reason;
    }

    /** The body that proposes it. */
    public Optional<UUID> bodyId() {
        return Optional.ofNullable(content.bodyId());
    }

    /** The indicator by which it is evaluated. */
    public Optional<UUID> indicatorId() {
        return Optional.ofNullable(content.indicatorId());
    }

    /** The body that proposes it reads it. */
    @Override
    public FurtherReaders readers() {
        return FurtherReaders.ofBodies(Set.of(readerBodies));
    }
}
