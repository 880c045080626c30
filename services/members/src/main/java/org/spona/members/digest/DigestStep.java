package org.spona.members.digest;

import java.time.Instant;
import org.spona.members.digest.Digest.Status;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.workflow.Step;

/** What the coordinators of its network may do to a digest. */
public enum DigestStep implements Step<Digest> {
    /** Change what it says, until it is sent. */
    EDIT,
    /** Send it to all or some of the members; for a while also to more of them. */
    SEND,
    /** Throw it away, as long as nobody else has seen it. */
    DISCARD;

    @Override
    public boolean isFor(Reader reader, Digest digest) {
        return reader.actsFor(digest.ownership(), Role::coordinates);
    }

    @Override
    public boolean isPossible(Digest digest, Instant now) {
        return digest.status() == Status.DRAFT || (this == SEND && digest.canReachMore(now));
    }

    @Override
    public ErrorCode impossible() {
        return DigestError.SENT;
    }

    @Override
    public boolean takesAway() {
        return this == DISCARD;
    }
}
