package org.spona.regulations.localact;

import java.time.Instant;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.workflow.Step;
import org.spona.regulations.localact.LocalAct.Status;

/** What those who write for its organisation may do to a local act. */
public enum LocalActStep implements Step<LocalAct> {
    /** Change what is known of it, and who reads it. */
    EDIT,
    /** Change its text and fill its fields. */
    WRITE,
    /** Give it to those who adopt it. */
    SUBMIT,
    /** Go on writing. */
    RETURN,
    /** Say that it is adopted. */
    ADOPT,
    /** Put right what was said of its adoption. */
    CORRECT,
    /** Say that it is in force. */
    ENTER,
    /** Say that it holds no more. */
    REPLACE,
    /** Say that it still holds although a provision that it implements has changed. */
    CONFIRM,
    /** Begin the act that shall replace it. */
    RENEW,
    /** Throw it away, as long as it is a draft. */
    DISCARD;

    @Override
    public boolean isFor(Reader reader, LocalAct act) {
        return reader.actsFor(act.ownership(), Role::writes);
    }

    @Override
    public boolean isPossible(LocalAct act, Instant now) {
        Status status = act.status();
        return switch (this) {
            case EDIT -> status != Status.REPLACED;
            case WRITE -> status == Status.DRAFT || status == Status.PROCEDURE;
            case SUBMIT, DISCARD -> status == Status.DRAFT;
            case ADOPT -> status == Status.DRAFT || status == Status.PROCEDURE;
            case RETURN -> status == Status.PROCEDURE;
            case ENTER -> status == Status.ADOPTED;
            case REPLACE -> status == Status.IN_FORCE;
            case CONFIRM -> act.reviewDueAt().isPresent();
            case CORRECT, RENEW -> status == Status.ADOPTED || status == Status.IN_FORCE;
        };
    }

    @Override
    public ErrorCode impossible() {
        return LocalActError.WRONG_STATUS;
    }

    @Override
    public boolean takesAway() {
        return this == REPLACE || this == DISCARD;
    }
}
