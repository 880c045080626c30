package org.spona.meetings.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Ownership;

/**
 * A report or plan as JSON.
 *
 * @param figures what is reckoned: now while it is a draft, else as it was when it was adopted
 * @param adoption at which meeting; null of a draft
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
public record ReportResource(
        UUID id,
        BodyReport.Status status,
        @JsonUnwrapped Ownership ownership,
        UUID bodyId,
        ReportKind kind,
        int year,
        String title,
        @JsonUnwrapped ReportContent content,
        ReportFigures figures,
        @Nullable Adoption adoption,
        Instant updatedAt,
        long version) {

    /** As its reader sees it. */
    public static ReportResource of(ReportView view) {
        BodyReport report = view.report();
        ReportKey key = report.key();
        return new ReportResource(
                report.getId(),
                report.status(),
                report.ownership(),
                key.bodyId(),
                key.kind(),
                key.year(),
                report.title(),
                report.content(),
                view.figures(),
                report.adoption().orElse(null),
                report.updatedAt(),
                report.version());
    }
}
