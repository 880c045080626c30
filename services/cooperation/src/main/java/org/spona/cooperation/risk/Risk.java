package org.spona.cooperation.risk;

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
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Visibility;

/** A risk of an organisation or of a body that it hosts: open as long as it threatens somebody, assessed in words, looked at again on its day. */
@Entity(name = "CooperationRisk")
@Table(name = "risk")
public class Risk extends WrittenAggregate<Risk> {

    /** What risks are called among all that can be found. */
    public static final String KIND = "risk";

    /** Whether a risk threatens somebody. */
    public enum Status {
        OPEN,
        CLOSED
    }

    /** What happened to a risk that others may know of. */
    public sealed interface Event {

        Risk risk();

        /** It says something else, or stands otherwise. */
        record Changed(Risk risk) implements Event {}

        /** The day has come on which it is to be looked at again. */
        record ReviewDue(Risk risk) implements Event {}
    }

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private RiskContent content;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] readerBodies = {};

    private @Nullable LocalDate assessedOn;
    private @Nullable LocalDate reviewNoticed;
    private String closing;
    private @Nullable LocalDate closedOn;

    Risk(UUID id, Reader author, Ownership ownership, RiskContent content, LocalDate today, Instant now) {
        super(id, author, ownership, SearchedWords.of(content.title()), now);
        this.status = Status.OPEN;
        this.content = content;
        this.readerBodies = bodies(content);
        this.assessedOn = content.isAssessed() ? today : null;
        this.closing = "";
        tell(new Event.Changed(this));
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Risk() {}

    /** Says it otherwise. The day of its assessment moves when that says something else. */
    void revise(RiskContent next, Visibility visibility, LocalDate today, Instant now) {
        RiskStep.EDIT.requirePossible(this, now);
        if (!next.isAssessed()) {
            assessedOn = null;
        } else if (!next.isAssessedAs(content)) {
            assessedOn = today;
        }
        content = next;
        readerBodies = bodies(next);
        fold(SearchedWords.of(next.title()));
        changed(ownership().sharedWith(visibility), now);
        tell(new Event.Changed(this));
    }

    /** It was looked at, and stands so. */
    void review(RiskReviewInput review, LocalDate today, Instant now) {
        RiskStep.REVIEW.requirePossible(this, now);
        content = content.reviewed(review);
        assessedOn = today;
        changed(now);
        tell(new Event.Changed(this));
    }

    /** The day has come on which it is to be looked at again; its owner is told once. */
    void reviewCame(Instant now) {
        reviewNoticed = content.reviewOn();
        changed(now);
        tell(new Event.ReviewDue(this));
    }

    /** It threatens nobody any more. */
    void close(RiskClosingInput input, LocalDate today, Instant now) {
        RiskStep.CLOSE.requirePossible(this, now);
        status = Status.CLOSED;
        closing = input.closing();
        closedOn = today;
        changed(now);
        tell(new Event.Changed(this));
    }

    /** It is there again. */
    void reopen(Instant now) {
        RiskStep.REOPEN.requirePossible(this, now);
        status = Status.OPEN;
        closing = "";
        closedOn = null;
        changed(now);
        tell(new Event.Changed(this));
    }

    private static UUID[] bodies(RiskContent content) {
        UUID body = content.bodyId();
        return body == null ? new UUID[0] : new UUID[] {body};
    }

    @Override
    public Thing thing() {
        return new Thing(getId(), KIND, content.title(), content.language(), "/risks/" + getId());
    }

    @Override
    public RecordedState recorded() {
        return RiskHistory.stateOf(this);
    }

    public Status status() {
        return status;
    }

    public RiskContent content() {
        return content;
    }

    /** When it was assessed last; empty until it is. */
    public Optional<LocalDate> assessedOn() {
        return Optional.ofNullable(assessedOn);
    }

    /** Whether it is to be looked at again on a day. */
    public boolean isDueOn(LocalDate day) {
        LocalDate review = content.reviewOn();
        return status == Status.OPEN && review != null && !review.isAfter(day);
    }

    /** Whether its owner was told that it is to be looked at again. */
    boolean isReviewTold() {
        LocalDate review = content.reviewOn();
        return review != null && review.equals(reviewNoticed);
    }

    /** Why it was closed; empty while it is open. */
    public String closing() {
        return closing;
    }

    /** When it was closed. */
    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    /** The body that assesses it. */
    public Optional<UUID> bodyId() {
        return Optional.ofNullable(content.bodyId());
    }

    /** The body that assesses it reads it. */
    @Override
    public FurtherReaders readers() {
        return FurtherReaders.ofBodies(Set.of(readerBodies));
    }
}
