package org.spona.members.body;

import java.time.Instant;
import org.spona.platform.directory.BodyStatus;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.workflow.Step;

/** What can be done with a body: the people of its founder found and end it, its secretary and chair keep its list. */
public enum BodyStep implements Step<Body> {
    /** Change what it is, and which institutions have seats. */
    EDIT,
    /** Let it begin to work. */
    FOUND,
    /** Say who speaks for an institution, and until when. */
    NAME,
    /** Make another one of its make-up. */
    COPY,
    /** Dissolve it; all mandates end. */
    END,
    /** Throw away a draft. */
    DISCARD;

    @Override
    public boolean isFor(Reader reader, Body body) {
        boolean founder = reader.actsFor(body.ownership(), Role::writes);
        return switch (this) {
            case EDIT, FOUND, END, DISCARD -> founder;
            case NAME -> founder || reader.keeps(body.getId());
            case COPY -> reader.isAnywhere(Role::writes);
        };
    }

    @Override
    public boolean isPossible(Body body, Instant now) {
        return switch (this) {
            case EDIT -> body.status() != BodyStatus.ENDED;
            case FOUND, DISCARD -> body.status() == BodyStatus.DRAFT;
            case NAME, END -> body.status() == BodyStatus.ACTIVE;
            case COPY -> true;
        };
    }

    @Override
    public ErrorCode forbidden() {
        return BodyError.NOT_YOURS;
    }

    @Override
    public ErrorCode impossible() {
        return BodyError.WRONG_STATUS;
    }

    @Override
    public boolean takesAway() {
        return this == END || this == DISCARD;
    }
}
