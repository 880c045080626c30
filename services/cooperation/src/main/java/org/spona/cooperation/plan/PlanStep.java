package org.spona.cooperation.plan;

import java.time.Instant;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.workflow.Step;

/** What those who write for its organisation may do to a plan. */
public enum PlanStep implements Step<Plan> {
    /** Change what it says. */
    EDIT,
    /** Say with which indicators its lines are measured; what is printed stays. */
    TIE,
    /** Show it to those who shall adopt it; its text stays as it is. */
    SUBMIT,
    /** Make it a draft again. */
    RETURN,
    /** Say by which decision it was adopted. */
    ADOPT,
    /** Say how far an action is. */
    REPORT,
    /** Begin the next edition, which replaces it once it is adopted. */
    REVISE,
    /** Begin the plan of the next period with what it says. */
    COPY,
    /** Say that its time is over. */
    CLOSE,
    /** Throw away a draft, which nobody else has seen. */
    DISCARD;

    @Override
    public boolean isFor(Reader reader, Plan plan) {
        return this == COPY ? reader.isAnywhere(Role::writes) : reader.actsFor(plan.ownership(), Role::writes);
    }

    @Override
    public boolean isPossible(Plan plan, Instant now) {
        Plan.Status status = plan.status();
        return switch (this) {
            case EDIT, SUBMIT, DISCARD -> status == Plan.Status.DRAFT;
            case TIE -> status != Plan.Status.CLOSED;
            case RETURN -> status == Plan.Status.SUBMITTED;
            case ADOPT -> status == Plan.Status.SUBMITTED;
            case REPORT, REVISE, CLOSE -> status == Plan.Status.ADOPTED;
            case COPY -> status != Plan.Status.DRAFT;
        };
    }

    @Override
    public ErrorCode impossible() {
        return this == EDIT ? PlanError.FROZEN : PlanError.WRONG_STATUS;
    }

    @Override
    public boolean takesAway() {
        return this == RETURN || this == DISCARD;
    }
}
