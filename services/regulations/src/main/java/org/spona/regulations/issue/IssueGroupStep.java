package org.spona.regulations.issue;

import java.time.Instant;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.workflow.Step;
import org.spona.regulations.staff.StaffError;

/** What staff may do to a group of issues. */
public enum IssueGroupStep implements Step<IssueGroup> {
    /** Call it otherwise, or take more or fewer issues into it. */
    EDIT,
    /** Answer it by an answer of the association. */
    ANSWER,
    /** Raise it in a joint position. */
    RAISE,
    /** Say that nothing more is to be done. */
    CLOSE,
    /** Let each issue stand for itself again. */
    DISSOLVE;

    @Override
    public boolean isFor(Reader reader, IssueGroup group) {
        return reader.actsFor(group.ownership(), Role::staffs);
    }

    @Override
    public boolean isPossible(IssueGroup group, Instant now) {
        return switch (this) {
            case EDIT, RAISE, DISSOLVE -> group.status() == Issue.Status.GROUPED;
            case ANSWER -> group.status() == Issue.Status.GROUPED || group.status() == Issue.Status.RAISED;
            case CLOSE -> group.status() != Issue.Status.CLOSED;
        };
    }

    @Override
    public ErrorCode forbidden() {
        return StaffError.NOT_STAFF;
    }

    @Override
    public ErrorCode impossible() {
        return IssueError.WRONG_STATUS;
    }

    @Override
    public boolean takesAway() {
        return this == DISSOLVE;
    }
}
