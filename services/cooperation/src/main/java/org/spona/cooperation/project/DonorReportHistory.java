package org.spona.cooperation.project;

import org.spona.platform.history.OwnedThingHistory;
import org.spona.platform.history.RecordedState;
import org.springframework.stereotype.Component;

/** The history of reports to donors. */
@Component
public class DonorReportHistory extends OwnedThingHistory {

    /** What is kept of a report. */
    private record Fields(DonorReport.Status status, String title, String body, String startsOn, String endsOn) {}

    DonorReportHistory(DonorReporting reports) {
        super(DonorReport.KIND, reports::get);
    }

    static RecordedState stateOf(DonorReport report) {
        DonorReportContent content = report.content();
        return RecordedState.of(
                report,
                report.status() != DonorReport.Status.DRAFT,
                new Fields(report.status(), content.title(), content.body(), content.startsOn(), content.endsOn()));
    }
}
