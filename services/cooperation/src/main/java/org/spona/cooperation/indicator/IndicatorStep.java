package org.spona.cooperation.indicator;

import java.time.Instant;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.workflow.Step;

/** What whoever writes for its owner may do to an indicator. */
public enum IndicatorStep implements Step<Indicator> {
    /** Change what it says. */
    EDIT,
    /** Measure it from now on. */
    ACTIVATE,
    /** Measure it no more. */
    CLOSE,
    /** Measure it again. */
    REOPEN,
    /** Throw away a draft. */
    DISCARD;

    @Override
    public boolean isFor(Reader reader, Indicator indicator) {
        return reader.actsFor(indicator.ownership(), Role::writes);
    }

    @Override
    public boolean isPossible(Indicator indicator, Instant now) {
        return switch (this) {
            case EDIT -> indicator.status() != Indicator.Status.CLOSED;
            case ACTIVATE, DISCARD -> indicator.status() == Indicator.Status.DRAFT;
            case CLOSE -> indicator.status() == Indicator.Status.ACTIVE;
            case REOPEN -> indicator.status() == Indicator.Status.CLOSED;
        };
    }

    @Override
    public ErrorCode forbidden() {
        return CommonError.FORBIDDEN;
    }

    @Override
    public ErrorCode impossible() {
        return IndicatorError.WRONG_STATUS;
    }

    @Override
    public boolean takesAway() {
        return this == DISCARD || this == CLOSE;
    }
}
