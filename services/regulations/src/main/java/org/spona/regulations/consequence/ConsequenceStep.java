package org.spona.regulations.consequence;

import java.time.Instant;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.workflow.Step;

/** What those to whom a thing belongs say of it once a provision has changed on which it rests. */
public enum ConsequenceStep implements Step<Consequence> {
    /** Say that it still holds. */
    CONFIRM;

    @Override
    public boolean isFor(Reader reader, Consequence consequence) {
        return reader.actsFor(
                consequence.organisationId(),
                consequence.networkId(),
                consequence.settling() == Settling.STAFF ? Role::staffs : Role::writes);
    }

    @Override
    public boolean isPossible(Consequence consequence, Instant now) {
        return consequence.status() == Consequence.Status.DUE && consequence.settling() != Settling.OWN_STEPS;
    }

    @Override
    public ErrorCode impossible() {
        return ConsequenceError.SETTLED;
    }
}
