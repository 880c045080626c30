package org.spona.cooperation.indicator;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.spona.platform.aggregate.WrittenAggregate;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.RecordedState;
import org.spona.platform.listing.SearchedWords;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Visibility;

/** What somebody wants to know in numbers or words, period by period. The values are parts that the organisations own which report them. */
@Entity(name = "Indicator")
@Table(name = "indicator")
public class Indicator extends WrittenAggregate<Indicator> {

    /** What indicators are called among all that can be found. */
    public static final String KIND = "indicator";

    /** How far an indicator has come. */
    public enum Status {
        DRAFT,
        /** It is measured. */
        ACTIVE,
        /** Nothing more is measured. */
        CLOSED
    }

    /** What happened to an indicator that others may know of. */
    public sealed interface Event {
        Indicator indicator();

        /** It says something else, or stands otherwise. */
        record Changed(Indicator indicator) implements Event {}
    }

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private IndicatorContent content;

    Indicator(UUID id, Reader author, Ownership ownership, IndicatorContent content, Instant now) {
        super(id, author, ownership, SearchedWords.of(content.title()), now);
        this.status = Status.DRAFT;
        this.content = content;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Indicator() {}

    /**
     * Says it otherwise. Once it is measured, what its numbers mean stays: kind, frequency, unit, breakdowns and source.
     *
     * @throws Refusal {@code indicator-measured}
     */
    void revise(IndicatorContent next, Visibility visibility, Instant now) {
        IndicatorStep.EDIT.requirePossible(this, now);
        boolean sameMeaning = next.kind() == content.kind()
                && next.frequency() == content.frequency()
                && next.reporters() == content.reporters()
                && next.cumulative().equals(content.cumulative())
                && next.summable().equals(content.summable())
                && next.unit().equals(content.unit())
                && next.breakdowns().equals(content.breakdowns())
                && next.source() == content.source()
                && next.platformKey().equals(content.platformKey());
        if (status == Status.ACTIVE && !sameMeaning) {
            throw new Refusal(IndicatorError.MEASURED);
        }
        content = next;
        fold(SearchedWords.of(next.title()));
        changed(ownership().sharedWith(visibility), now);
        tell(new Event.Changed(this));
    }

    /** Is measured from now on. */
    void activate(Instant now) {
        move(IndicatorStep.ACTIVATE, Status.ACTIVE, now);
    }

    /** Is measured no more; what was measured stays. */
    void close(Instant now) {
        move(IndicatorStep.CLOSE, Status.CLOSED, now);
    }

    /** Is measured again. */
    void reopen(Instant now) {
        move(IndicatorStep.REOPEN, Status.ACTIVE, now);
    }

    private void move(IndicatorStep step, Status next, Instant now) {
        step.requirePossible(this, now);
        status = next;
        changed(now);
        tell(new Event.Changed(this));
    }

    @Override
    public Thing thing() {
        return new Thing(getId(), KIND, content.title(), content.language(), "/indicators/" + getId());
    }

    @Override
    public RecordedState recorded() {
        return IndicatorHistory.stateOf(this);
    }

    public Status status() {
        return status;
    }

    public IndicatorContent content() {
        return content;
    }

    /** Whether organisations report its values. */
    public boolean isReported() {
        return content.source() == IndicatorSource.MANUAL;
    }
}
