package org.spona.meetings.report;

import org.spona.platform.workflow.Permissions;

/**
 * A report or plan as its readers see it.
 *
 * @param figures reckoned now while it is a draft, else as they were when it was adopted
 * @param can what the reader can do with it now
 */
public record ReportView(BodyReport report, ReportFigures figures, Permissions can) {

    /** In which its texts are written, BCP 47. */
    public String language() {
        return report.content().language();
    }
}
