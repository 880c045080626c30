package org.spona.meetings.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Set;
import java.util.UUID;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.HistorySource;
import org.spona.platform.history.RecordedState;
import org.spona.platform.tenancy.FurtherReaders;
import org.springframework.stereotype.Component;

/** The history of reports and plans: what people wrote in them, and when they were adopted. */
@Component
public class ReportHistory implements HistorySource {

    /** What is kept of a report. */
    private record Fields(
            BodyReport.Status status, @JsonUnwrapped ReportContent content) {}

    private final ReportReading reports;

    ReportHistory(ReportReading reports) {
        this.reports = reports;
    }

    static RecordedState stateOf(BodyReport report) {
        return new RecordedState(
                BodyReport.KIND,
                report.getId(),
                report.ownership(),
                new FurtherReaders(Set.of(), Set.of(report.key().bodyId()), Set.of()),
                report.status() == BodyReport.Status.ADOPTED,
                new Fields(report.status(), report.content()));
    }

    @Override
    public String kind() {
        return BodyReport.KIND;
    }

    @Override
    public Thing get(UUID id) {
        return reports.get(id).thing();
    }
}
