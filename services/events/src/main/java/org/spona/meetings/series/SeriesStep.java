package org.spona.meetings.series;

import java.time.Instant;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.workflow.Step;

/** What can be done with a series, by who convenes its meetings, until it ends. */
public enum SeriesStep implements Step<Series> {
    /** Change its rule, leave a date out, put it back. */
    EDIT,
    /** Send the invitations to all of its meetings that are drafts. */
    SEND,
    /** Discard or call off all of its meetings that have not begun. */
    END;

    @Override
    public boolean isFor(Reader reader, Series series) {
        return series.isConvenedBy(reader);
    }

    @Override
    public boolean isPossible(Series series, Instant now) {
        return series.status() != Series.Status.ENDED;
    }

    @Override
    public ErrorCode forbidden() {
        return SeriesError.NOT_COORDINATOR;
    }

    @Override
    public ErrorCode impossible() {
        return SeriesError.WRONG_STATUS;
    }

    @Override
    public boolean takesAway() {
        return this == END;
    }
}
