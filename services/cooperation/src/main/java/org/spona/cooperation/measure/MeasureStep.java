package org.spona.cooperation.measure;

import java.time.Instant;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.workflow.Step;

/** What those who write for its organisation may do with a measure. */
public enum MeasureStep implements Step<Measure> {
    /** Change what it says, and who reads it. */
    EDIT,
    /** Say by which decision it was adopted. */
    ADOPT,
    /** Make it a proposal again. */
    RETURN,
    /** Say that it runs. */
    RUN,
    /** Say what came of it. */
    EVALUATE,
    /** Say that nothing comes of it, and why. */
    DROP;

    @Override
    public boolean isFor(Reader reader, Measure measure) {
        return reader.actsFor(measure.ownership(), Role::writes);
    }

    @Override
    public boolean isPossible(Measure measure, Instant now) {
        MeasureStatus status = measure.status();
        return switch (this) {
            case EDIT, ADOPT -> status == MeasureStatus.PROPOSED;
            case RETURN, RUN -> status == MeasureStatus.ADOPTED;
            case EVALUATE -> status == MeasureStatus.RUNNING;
            case DROP -> !status.isOver();
        };
    }

    @Override
    public ErrorCode impossible() {
        return this == EDIT ? MeasureError.FROZEN : MeasureError.WRONG_STATUS;
    }

    @Override
    public boolean takesAway() {
        return this == RETURN || this == DROP;
    }
}
