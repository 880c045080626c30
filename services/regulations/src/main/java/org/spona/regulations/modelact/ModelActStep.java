package org.spona.regulations.modelact;

import java.time.Instant;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.workflow.Step;
import org.spona.regulations.staff.StaffError;

/** What the staff of its network may do to a model act. */
public enum ModelActStep implements Step<ModelAct> {
    /** Change what is known of it, and begin a version. */
    EDIT,
    /** See who holds which version, and how far each has come. */
    FOLLOW,
    /** Say that it still holds. */
    CONFIRM,
    /** Throw it away, as long as nobody else has seen it. */
    DISCARD;

    @Override
    public boolean isFor(Reader reader, ModelAct model) {
        return this == FOLLOW
                ? reader.staffNetworks().contains(model.ownership().networkId())
                : reader.actsFor(model.ownership(), Role::staffs);
    }

    @Override
    public boolean isPossible(ModelAct model, Instant now) {
        return switch (this) {
            case EDIT, FOLLOW -> true;
            case CONFIRM -> model.reviewDueAt().isPresent();
            case DISCARD -> model.status() == ModelAct.Status.DRAFT;
        };
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
