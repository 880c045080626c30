package org.spona.cooperation.project;

import java.util.UUID;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.HistorySource;
import org.spona.platform.history.RecordedState;
import org.springframework.stereotype.Component;

/** The history of reports to donors. */
@Component
public class DonorReportHistory implements HistorySource {

    /** What is kept of a report. */
    private record Fields(DonorReport.Status status, String title, String body, String startsOn, String endsOn) {}

    private final DonorReporting reports;

    DonorReportHistory(DonorReporting reports) {
        this.reports = reports;
    }

    static RecordedState stateOf(DonorReport report) {
        DonorReportContent content = report.content();
        return new RecordedState(
                DonorReport.KIND,
                report.getId(),
                report.ownership(),
                report.readers(),
                report.status() != DonorReport.Status.DRAFT,
                new Fields(report.status(), content.title(), content.body(), content.startsOn(), content.endsOn()));
    }

    @Override
    public String kind() {
        return DonorReport.KIND;
    }

    @Override
    public Thing get(UUID id) {
        return reports.get(id).thing();
    }
}
