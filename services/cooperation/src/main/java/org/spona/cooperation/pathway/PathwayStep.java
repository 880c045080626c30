package org.spona.cooperation.pathway;

import java.time.Instant;
import org.spona.cooperation.pathway.Pathway.Status;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.workflow.Step;

/** What those who write for its organisation may do with a version of a pathway. */
public enum PathwayStep implements Step<Pathway> {
    /** Change what it says, and who reads it. */
    EDIT,
    /** Say by which protocol or decision it is agreed. */
    AGREE,
    /** Go on writing. */
    RETURN,
    /** Say that it holds; the version that held until then is replaced. */
    ENTER,
    /** Say that it holds no more, without another one. */
    REPLACE,
    /** Begin the next version. */
    RENEW,
    /** Throw a draft away. */
    DISCARD;

    @Override
    public boolean isFor(Reader reader, Pathway pathway) {
        return reader.actsFor(pathway.ownership(), Role::writes);
    }

    @Override
    public boolean isPossible(Pathway pathway, Instant now) {
        Status status = pathway.status();
        return switch (this) {
            case EDIT, AGREE, DISCARD -> status == Status.DRAFT;
            case RETURN, ENTER -> status == Status.AGREED;
            case REPLACE -> status == Status.IN_FORCE;
            case RENEW -> status == Status.IN_FORCE || status == Status.REPLACED;
        };
    }

    @Override
    public ErrorCode impossible() {
        return this == EDIT ? PathwayError.AGREED : PathwayError.WRONG_STATUS;
    }

    @Override
    public boolean takesAway() {
        return this == REPLACE || this == DISCARD;
    }
}
