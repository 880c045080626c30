package org.spona.cooperation.project;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenLanguages;

/**
 * What is sent of a report, by form or as JSON.
 *
 * @param projectId of which project it tells; needed for a new one
 * @param funderId to which of its funders it is made
 * @param version the version that the writer has seen; when given, a newer one is not written over
 */
public record DonorReportInput(
        @Valid @JsonUnwrapped DonorReportContent content,
        @Nullable UUID projectId,
        @Nullable UUID funderId,
        @Nullable Long version) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public DonorReportInput {
        content = content == null ? new DonorReportContent("", "", WrittenLanguages.ALL.getFirst(), "", "") : content;
    }

    /** The input that would save a report as it is. */
    static DonorReportInput of(DonorReport report) {
        return new DonorReportInput(report.content(), report.projectId(), report.funderId(), report.version());
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
