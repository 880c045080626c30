package org.spona.meetings.excerpt;

import java.time.Instant;
import org.spona.meetings.decision.Decision;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.workflow.Step;

/** What can be done with the excerpt of a decision, by who keeps it. */
public enum ExcerptStep implements Step<Decision> {
    /** Send it to an institution. */
    SEND;

    @Override
    public boolean isFor(Reader reader, Decision decision) {
        return decision.isKeptBy(reader);
    }

    @Override
    public boolean isPossible(Decision decision, Instant now) {
        return decision.status() != Decision.Status.REVOKED;
    }

    @Override
    public ErrorCode forbidden() {
        return ExcerptError.NOT_YOURS;
    }

    @Override
    public ErrorCode impossible() {
        return ExcerptError.NOT_THERE;
    }
}
