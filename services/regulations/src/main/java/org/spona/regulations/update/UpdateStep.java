package org.spona.regulations.update;

import java.time.Instant;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.workflow.Step;
import org.spona.regulations.staff.StaffError;
import org.spona.regulations.update.Update.Status;

/** What the staff of its network may do to an update. */
public enum UpdateStep implements Step<Update> {
    /** Change what it says; what it asks of whom, only while it is a draft. */
    EDIT,
    /** Let everybody read it whom its visibility names, and ask what it asks. */
    PUBLISH,
    /** Take it out of others' sight. */
    WITHDRAW,
    /** Throw it away, as long as nobody else has seen it. */
    DISCARD;

    @Override
    public boolean isFor(Reader reader, Update update) {
        return reader.actsFor(update.ownership(), Role::staffs);
    }

    @Override
    public boolean isPossible(Update update, Instant now) {
        return switch (this) {
            case EDIT -> update.status() != Status.WITHDRAWN;
            case PUBLISH, DISCARD -> update.status() == Status.DRAFT;
            case WITHDRAW -> update.status() == Status.PUBLISHED;
        };
    }

    @Override
    public ErrorCode forbidden() {
        return StaffError.NOT_STAFF;
    }

    @Override
    public ErrorCode impossible() {
        return this == EDIT ? UpdateError.WITHDRAWN : UpdateError.WRONG_STATUS;
    }

    @Override
    public boolean takesAway() {
        return this == WITHDRAW || this == DISCARD;
    }
}
