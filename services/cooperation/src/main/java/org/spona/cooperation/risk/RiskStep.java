package org.spona.cooperation.risk;

import java.time.Instant;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.workflow.Step;

/** What those who write for its organisation may do with a risk. */
public enum RiskStep implements Step<Risk> {
    /** Change what it says, and who reads it. */
    EDIT,
    /** Say how it stands now. */
    REVIEW,
    /** Say that it threatens nobody any more. */
    CLOSE,
    /** Say that it is there again. */
    REOPEN;

    @Override
    public boolean isFor(Reader reader, Risk risk) {
        return reader.actsFor(risk.ownership(), Role::writes);
    }

    @Override
    public boolean isPossible(Risk risk, Instant now) {
        return (risk.status() == Risk.Status.CLOSED) == (this == REOPEN);
    }

    @Override
    public ErrorCode impossible() {
        return RiskError.WRONG_STATUS;
    }
}
