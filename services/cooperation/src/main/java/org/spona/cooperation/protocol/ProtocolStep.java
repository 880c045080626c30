package org.spona.cooperation.protocol;

import java.time.Instant;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.workflow.Step;

/** What the owner of a protocol may do to it; what parties do is {@link PartStep}. */
public enum ProtocolStep implements Step<Protocol> {
    /** Change what it says. */
    EDIT,
    /** Let its parties read it and say whether they agree. */
    AGREE,
    /** Ask its parties to decide and to sign. */
    SIGN,
    /** Make its text open again. */
    REOPEN,
    /** Say what a review comes to. */
    REVIEW,
    /** Begin a version that shall replace it. */
    REVISE,
    /** End it. */
    END,
    /** Throw away a draft. */
    DISCARD;

    @Override
    public boolean isFor(Reader reader, Protocol protocol) {
        return reader.actsFor(protocol.ownership(), Role::writes);
    }

    @Override
    public boolean isPossible(Protocol protocol, Instant now) {
        ProtocolStatus status = protocol.status();
        return switch (this) {
            case EDIT -> status == ProtocolStatus.DRAFT || status == ProtocolStatus.AGREEING;
            case AGREE, DISCARD -> status == ProtocolStatus.DRAFT;
            case SIGN -> status == ProtocolStatus.AGREEING;
            case REOPEN -> status == ProtocolStatus.SIGNING;
            case REVIEW, REVISE, END -> status.isInForce();
        };
    }

    @Override
    public ErrorCode impossible() {
        return this == EDIT ? ProtocolError.FROZEN : ProtocolError.WRONG_STATUS;
    }

    @Override
    public boolean takesAway() {
        return this == DISCARD || this == END;
    }
}
