package org.spona.meetings.report;

import java.time.Instant;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.workflow.Step;

/** What can be done with a report or plan, by who runs the body or coordinates for whoever founded it. */
public enum ReportStep implements Step<BodyReport> {
    /** Word it otherwise. */
    EDIT,
    /** Say at which meeting it was adopted. */
    ADOPT,
    /** Share it further or less far. */
    SHARE,
    /** Delete a draft. */
    DISCARD;

    @Override
    public boolean isFor(Reader reader, BodyReport report) {
        return report.isKeptBy(reader);
    }

    @Override
    public boolean isPossible(BodyReport report, Instant now) {
        return this == SHARE || report.status() == BodyReport.Status.DRAFT;
    }

    @Override
    public ErrorCode forbidden() {
        return ReportError.NOT_KEEPER;
    }

    @Override
    public ErrorCode impossible() {
        return ReportError.ADOPTED;
    }

    @Override
    public boolean takesAway() {
        return this == DISCARD;
    }
}
