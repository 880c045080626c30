package org.spona.meetings.decision;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.decision.Decision.Status;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.workflow.Step;

/** What can be done with a decision: by who convenes for the organisation whose it is, while it is in force. */
public enum DecisionStep implements Step<Decision> {
    /** Word it otherwise, until the minutes of its meeting are approved. */
    EDIT(null),
    /** It is done. */
    FULFIL(Status.FULFILLED),
    /** Another has taken its place. */
    SUPERSEDE(Status.SUPERSEDED),
    /** Take it back. */
    REVOKE(Status.REVOKED);

    private final @Nullable Status result;

    DecisionStep(@Nullable Status result) {
        this.result = result;
    }

    /** As what it ends. */
    Optional<Status> result() {
        return Optional.ofNullable(result);
    }

    @Override
    public boolean isFor(Reader reader, Decision decision) {
        return decision.isKeptBy(reader);
    }

    @Override
    public boolean isPossible(Decision decision, Instant now) {
        // What was voted on in writing is not worded otherwise afterwards.
        return decision.status() == Status.IN_FORCE
                && (this != EDIT || decision.meetingId().isPresent());
    }

    @Override
    public ErrorCode forbidden() {
        return DecisionError.NOT_COORDINATOR;
    }

    @Override
    public ErrorCode impossible() {
        return DecisionError.WRONG_STATUS;
    }

    @Override
    public boolean takesAway() {
        return this == REVOKE;
    }
}
