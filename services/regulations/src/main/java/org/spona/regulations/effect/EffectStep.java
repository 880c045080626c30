package org.spona.regulations.effect;

import java.time.Instant;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.workflow.Step;
import org.spona.regulations.staff.StaffError;

/** What the staff of its network may do to an effect. */
public enum EffectStep implements Step<Effect> {
    /** Change what it says, before a text has it. */
    EDIT,
    /** Throw it away, before a text has it. */
    DISCARD;

    @Override
    public boolean isFor(Reader reader, Effect effect) {
        return reader.actsFor(effect.ownership(), Role::staffs);
    }

    @Override
    public boolean isPossible(Effect effect, Instant now) {
        return effect.status() == Effect.Status.ANNOUNCED;
    }

    @Override
    public ErrorCode forbidden() {
        return StaffError.NOT_STAFF;
    }

    @Override
    public ErrorCode impossible() {
        return EffectError.IN_TEXT;
    }

    @Override
    public boolean takesAway() {
        return this == DISCARD;
    }
}
