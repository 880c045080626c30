package org.spona.cooperation.counter;

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

/** A table that organisations fill in with numbers of people, period by period. */
@Entity(name = "Counter")
@Table(name = "counter")
public class Counter extends WrittenAggregate<Counter> {

    /** What counters are called among all that can be found. */
    public static final String KIND = "counter";

    /** How far a counter has come. */
    public enum Status {
        DRAFT,
        /** Organisations count. */
        OPEN,
        /** Nothing more is counted. */
        CLOSED
    }

    /** What happened to a counter that others may know of. */
    public sealed interface Event {
        Counter counter();

        /** It says something else, or stands otherwise. */
        record Changed(Counter counter) implements Event {}
    }

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private CounterContent content;

    Counter(UUID id, Reader author, Ownership ownership, CounterContent content, Instant now) {
        super(id, author, ownership, SearchedWords.of(content.title()), now);
        this.status = Status.DRAFT;
        this.content = content;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Counter() {}

    /**
     * Says it otherwise. Once it is open, its lists and periods stay.
     *
     * @throws Refusal {@code counter-open}
     */
    void revise(CounterContent next, Visibility visibility, Instant now) {
        CounterStep.EDIT.requirePossible(this, now);
        boolean same = next.breakdowns().equals(content.breakdowns())
                && next.frequency() == content.frequency()
                && next.reporters() == content.reporters();
        if (status == Status.OPEN && !same) {
            throw new Refusal(CounterError.OPEN);
        }
        content = next;
        fold(SearchedWords.of(next.title()));
        changed(ownership().sharedWith(visibility), now);
        tell(new Event.Changed(this));
    }

    /** Organisations count from now on. */
    void open(Instant now) {
        move(CounterStep.OPEN, Status.OPEN, now);
    }

    /** Nothing more is counted. */
    void close(Instant now) {
        move(CounterStep.CLOSE, Status.CLOSED, now);
    }

    private void move(CounterStep step, Status next, Instant now) {
        step.requirePossible(this, now);
        status = next;
        changed(now);
        tell(new Event.Changed(this));
    }

    @Override
    public Thing thing() {
        return new Thing(getId(), KIND, content.title(), content.language(), "/counters/" + getId());
    }

    @Override
    public RecordedState recorded() {
        return CounterHistory.stateOf(this);
    }

    public Status status() {
        return status;
    }

    public CounterContent content() {
        return content;
    }
}
