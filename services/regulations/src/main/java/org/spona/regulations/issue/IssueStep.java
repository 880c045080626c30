package org.spona.regulations.issue;

import java.time.Instant;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.workflow.Step;
import org.spona.regulations.staff.StaffError;

/** What those who report issues, their neighbours and the staff of the network may do to an issue. */
public enum IssueStep implements Step<Issue> {
    /** Say it better, as long as staff have not taken it together with others. */
    EDIT,
    /** Say that it is none any more. */
    WITHDRAW,
    /** Say that it is so at another organisation too, or no more. */
    JOIN,
    /** Take it together with others. */
    GROUP;

    @Override
    public boolean isFor(Reader reader, Issue issue) {
        return switch (this) {
            case EDIT, WITHDRAW -> reader.actsFor(issue.ownership(), Role::writes);
            case JOIN -> IssueConcern.speaker(reader, issue).isPresent();
            case GROUP -> reader.staffNetworks().contains(issue.ownership().networkId());
        };
    }

    @Override
    public boolean isPossible(Issue issue, Instant now) {
        return switch (this) {
            case EDIT, WITHDRAW, GROUP -> issue.status() == Issue.Status.OPEN;
            case JOIN -> issue.status() != Issue.Status.CLOSED;
        };
    }

    @Override
    public ErrorCode forbidden() {
        return this == GROUP ? StaffError.NOT_STAFF : CommonError.FORBIDDEN;
    }

    @Override
    public ErrorCode impossible() {
        return this == EDIT ? IssueError.TAKEN : IssueError.WRONG_STATUS;
    }

    @Override
    public boolean takesAway() {
        return this == WITHDRAW;
    }
}
