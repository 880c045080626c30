package org.spona.regulations.modelact;

import java.time.Instant;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.workflow.Step;
import org.spona.regulations.staff.StaffError;

/** What the staff of its network may do to a version of a model act. */
public enum ModelVersionStep implements Step<ModelVersion> {
    /** Change its text, and say how much each change matters. */
    EDIT,
    /** Let others take it over, and tell who holds an earlier one. */
    PUBLISH,
    /** Throw it away, as long as nobody else has read it. */
    DISCARD;

    @Override
    public boolean isFor(Reader reader, ModelVersion version) {
        return reader.actsFor(version.ownership(), Role::staffs);
    }

    @Override
    public boolean isPossible(ModelVersion version, Instant now) {
        return version.status() == ModelVersion.Status.DRAFT;
    }

    @Override
    public ErrorCode forbidden() {
        return StaffError.NOT_STAFF;
    }

    @Override
    public ErrorCode impossible() {
        return ModelActError.WRONG_STATUS;
    }

    @Override
    public boolean takesAway() {
        return this == DISCARD;
    }
}
