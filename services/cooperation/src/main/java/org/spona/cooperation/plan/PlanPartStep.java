package org.spona.cooperation.plan;

import java.time.Instant;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.workflow.Step;

/** What can be done with the part of an organisation while its plan is carried out. */
public enum PlanPartStep implements Step<PlanPartStep.Of> {
    /** Say how far an action is: the organisation's own word. */
    MOVE,
    /** Send personal links to people of the organisation; whoever writes the plan can do it too, for one without accounts. */
    ASK;

    /** The part of an organisation with the plan in which it stands. */
    public record Of(Plan plan, PlanPart part) {}

    @Override
    public boolean isFor(Reader reader, Of of) {
        boolean own = reader.actsFor(of.part().organisationId(), of.part().networkId(), Role::writes);
        return switch (this) {
            case MOVE -> own;
            case ASK -> own || reader.actsFor(of.plan().ownership(), Role::writes);
        };
    }

    @Override
    public boolean isPossible(Of of, Instant now) {
        return of.plan().status() == Plan.Status.ADOPTED;
    }

    @Override
    public ErrorCode forbidden() {
        return PlanError.NOT_YOUR_PART;
    }

    @Override
    public ErrorCode impossible() {
        return PlanError.WRONG_STATUS;
    }
}
