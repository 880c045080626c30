package org.spona.cooperation.situation;

import java.time.Instant;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.workflow.Step;

/** What whoever writes for its owner may do to a situation board. */
public enum BoardStep implements Step<SituationBoard> {
    /** Change what it shows. */
    EDIT,
    /** Throw it away. */
    DISCARD;

    @Override
    public boolean isFor(Reader reader, SituationBoard board) {
        return reader.actsFor(board.ownership(), Role::writes);
    }

    @Override
    public boolean isPossible(SituationBoard board, Instant now) {
        return !board.isDiscarded();
    }

    @Override
    public ErrorCode impossible() {
        return CommonError.NOT_FOUND;
    }

    @Override
    public boolean takesAway() {
        return this == DISCARD;
    }
}
