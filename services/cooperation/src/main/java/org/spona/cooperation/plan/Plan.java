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
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.WrittenAggregate;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.RecordedState;
import org.spona.platform.listing.SearchedWords;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Visibility;

/** A plan of an organisation or of a body that it hosts. What it says is open while it is a draft; once it is adopted, only how far its actions are changes. */
@Entity
@Table(name = "plan")
public class Plan extends WrittenAggregate<Plan> {

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

    @JdbcTypeCode(SqlTypes.JSON)
    private PlanProgress progress;

    @Embedded
    private PlanAdoption adoption;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] readerBodies = {};

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] readerOrganisations = {};

    private @Nullable UUID continuesId;
    private @Nullable UUID replacesId;
    private int edition;

    Plan(UUID id, Reader author, Ownership ownership, PlanContent content, Instant now) {
        super(id, author, ownership, SearchedWords.of(content.title()), now);
        this.status = Status.DRAFT;
        this.content = content;
        this.matrix = PlanMatrix.EMPTY;
        this.progress = PlanProgress.NONE;
        this.edition = 1;
        this.adoption = PlanAdoption.NONE;
        tell(new Changed(this));
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Plan() {}

    /** The plan of the next period, which begins with what one says. */
    static Plan continuing(UUID id, Reader author, Ownership ownership, Plan from, Instant now) {
        int years = from.content.length();
        var plan = new Plan(id, author, ownership, from.content.later(years), now);
        boolean same = from.ownership().networkId().equals(ownership.networkId());
        plan.matrix = (same ? from.matrix : from.matrix.elsewhere()).later(years);
        plan.continuesId = from.getId();
        return plan;
    }

    /** The next edition of a plan, which takes along how far its actions are. */
    static Plan replacing(UUID id, Reader author, Plan from, Instant now) {
        var plan = new Plan(id, author, from.ownership(), from.content, now);
        plan.matrix = from.matrix;
        plan.progress = from.progress;
        plan.replacesId = from.getId();
        plan.edition = from.edition + 1;
        return plan;
    }

    /** Says it otherwise, as long as it is a draft. */
    void revise(PlanContent newContent, Visibility visibility, Instant now) {
        PlanStep.EDIT.requirePossible(this, now);
        content = newContent;
        fold(SearchedWords.of(content.title()));
        changed(ownership().sharedWith(visibility), now);
        tell(new Changed(this));
    }

    /** Says in its table something else, as long as it is a draft. */
    void write(PlanMatrix newMatrix, Instant now) {
        PlanStep.EDIT.requirePossible(this, now);
        MatrixCheck.check(newMatrix);
        matrix = newMatrix;
        said(now);
    }

    /** Ties a line to an indicator with measurements, or unties it; what is printed stays. */
    void tie(PlanIndicator line, Instant now) {
        PlanStep.TIE.requirePossible(this, now);
        matrix = matrix.tied(line);
        said(now);
    }

    /** Shows it to those who shall adopt it. */
    void submit(Instant now) {
        PlanStep.SUBMIT.requirePossible(this, now);
        readerBodies = Stream.ofNullable(content.bodyId()).toArray(UUID[]::new);
        readerOrganisations = matrix.organisationsBesides(ownership().organisationId());
        move(Status.SUBMITTED, now);
    }

    /** Makes it a draft again. */
    void giveBack(Instant now) {
        PlanStep.RETURN.requirePossible(this, now);
        readerBodies = new UUID[0];
        readerOrganisations = new UUID[0];
        move(Status.DRAFT, now);
    }

    /** Says by which decision it was adopted. */
    void adopt(PlanAdoption by, Instant now) {
        PlanStep.ADOPT.requirePossible(this, now);
        adoption = by;
        move(Status.ADOPTED, now);
    }

    /** Says how far an action is. */
    void report(ActionProgress news, Instant now) {
        PlanStep.REPORT.requirePossible(this, now);
        progress = progress.telling(news, matrix);
        said(now);
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
        said(now);
    }

    private void said(Instant now) {
        changed(now);
        tell(new Changed(this));
    }

    @Override
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

    /** How far its actions are. */
    public PlanProgress progress() {
        return progress;
    }

    /** The plan of the period before, with which it began. */
    public Optional<UUID> continuesId() {
        return Optional.ofNullable(continuesId);
    }

    /** The edition that it replaces. */
    public Optional<UUID> replacesId() {
        return Optional.ofNullable(replacesId);
    }

    /** Which edition it is, from 1. */
    public int edition() {
        return edition;
    }

    /** By what it was adopted. */
    public PlanAdoption adoption() {
        return adoption;
    }

    /** The body whose plan it is and the organisations that are named as responsible, once it is submitted. */
    @Override
    public FurtherReaders readers() {
        return new FurtherReaders(Set.of(readerOrganisations), Set.of(readerBodies), Set.of());
    }
}
