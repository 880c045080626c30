package org.spona.regulations.regulation;

import java.time.Instant;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.workflow.Step;
import org.spona.regulations.staff.StaffError;

/** What the staff of its network may do to a regulation. */
public enum RegulationStep implements Step<Regulation> {
    /** Change what the register says of it. */
    EDIT;

    @Override
    public boolean isFor(Reader reader, Regulation regulation) {
        return reader.actsFor(regulation.ownership(), Role::staffs);
    }

    @Override
    public boolean isPossible(Regulation regulation, Instant now) {
        return true;
    }

    @Override
    public ErrorCode forbidden() {
        return StaffError.NOT_STAFF;
    }

    @Override
    public ErrorCode impossible() {
        return CommonError.CONFLICT;
    }
}
