package org.spona.cooperation.project;

import java.time.Instant;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.workflow.Step;

/** What the organisation of a project and its funder may do with a report. */
public enum DonorReportStep implements Step<DonorReport> {
    /** Change what it says. */
    EDIT,
    /** Let the funder read it. */
    SEND,
    /** Take it, for the funder. */
    ACCEPT,
    /** Throw away a draft. */
    DISCARD;

    @Override
    public boolean isFor(Reader reader, DonorReport report) {
        return switch (this) {
            case ACCEPT ->
                reader.actsFor(
                        report.funderId(), report.ownership().networkId(), role -> role == Role.GUEST || role.writes());
            case EDIT, SEND, DISCARD -> reader.actsFor(report.ownership(), Role::writes);
        };
    }

    @Override
    public boolean isPossible(DonorReport report, Instant now) {
        return switch (this) {
            case EDIT, SEND, DISCARD -> report.status() == DonorReport.Status.DRAFT;
            case ACCEPT -> report.status() == DonorReport.Status.SENT;
        };
    }

    @Override
    public ErrorCode impossible() {
        return this == EDIT ? ProjectError.REPORT_SENT : ProjectError.WRONG_STATUS;
    }

    @Override
    public boolean takesAway() {
        return this == DISCARD;
    }
}
