package org.spona.meetings.report;

import java.util.UUID;

/**
 * A report or plan as one line.
 *
 * @param address of its page
 */
public record ReportEntry(
        UUID id, ReportKind kind, int year, BodyReport.Status status, String title, String language, String address) {

    static ReportEntry of(BodyReport report) {
        ReportKey key = report.key();
        return new ReportEntry(
                report.getId(),
                key.kind(),
                key.year(),
                report.status(),
                report.title(),
                report.content().language(),
                key.address());
    }
}
