package org.spona.cooperation.counter;

import java.time.Instant;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.workflow.Step;

/** What whoever writes for its owner may do to a counter. */
public enum CounterStep implements Step<Counter> {
    /** Change what it says. */
    EDIT,
    /** Let organisations count. */
    OPEN,
    /** Publish a period. */
    PUBLISH,
    /** Let nobody count any more. */
    CLOSE,
    /** Throw away a draft. */
    DISCARD;

    @Override
    public boolean isFor(Reader reader, Counter counter) {
        return reader.actsFor(counter.ownership(), Role::writes);
    }

    @Override
    public boolean isPossible(Counter counter, Instant now) {
        return switch (this) {
            case EDIT -> counter.status() != Counter.Status.CLOSED;
            case OPEN, DISCARD -> counter.status() == Counter.Status.DRAFT;
            case PUBLISH -> counter.status() != Counter.Status.DRAFT;
            case CLOSE -> counter.status() == Counter.Status.OPEN;
        };
    }

    @Override
    public ErrorCode forbidden() {
        return CommonError.FORBIDDEN;
    }

    @Override
    public ErrorCode impossible() {
        return CounterError.WRONG_STATUS;
    }

    @Override
    public boolean takesAway() {
        return this == DISCARD || this == CLOSE;
    }
}
