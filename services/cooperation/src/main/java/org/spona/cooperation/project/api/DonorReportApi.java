package org.spona.cooperation.project.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.project.DonorReport;
import org.spona.cooperation.project.DonorReportContent;
import org.spona.cooperation.project.DonorReportInput;
import org.spona.cooperation.project.DonorReporting;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/projects")
@Tag(name = "Donor reports")
class DonorReportApi {

    /** A report to a donor as JSON. */
    record DonorReportResource(
            UUID id,
            UUID projectId,
            UUID funderId,
            DonorReport.Status status,
            @JsonUnwrapped DonorReportContent content,
            @Nullable Instant sentAt,
            @Nullable Instant acceptedAt,
            Instant updatedAt,
            long version) {

        static DonorReportResource of(DonorReport report) {
            return new DonorReportResource(
                    report.getId(),
                    report.projectId(),
                    report.funderId(),
                    report.status(),
                    report.content(),
                    report.sentAt().orElse(null),
                    report.acceptedAt().orElse(null),
                    report.updatedAt(),
                    report.version());
        }
    }

    private final DonorReporting reports;

    DonorReportApi(DonorReporting reports) {
        this.reports = reports;
    }

    @GetMapping("/{id}/reports")
    @Operation(summary = "The reports of a project that the reader may read")
    List<DonorReportResource> list(@PathVariable UUID id) {
        return reports.list(id).stream().map(DonorReportResource::of).toList();
    }

    @GetMapping("/{id}/reports/draft")
    @Operation(summary = "What a report would say that is drafted now from what is recorded; nothing is saved")
    DonorReportContent draft(@PathVariable UUID id) {
        return reports.begin(UUID.randomUUID(), id).content();
    }

    @GetMapping("/reports/{id}")
    DonorReportResource get(@PathVariable UUID id) {
        return DonorReportResource.of(reports.get(id));
    }

    @PutMapping("/reports/{id}")
    @Operation(summary = "Saves a report under an id that the client chose, or changes a draft")
    DonorReportResource save(@PathVariable UUID id, @Valid @RequestBody DonorReportInput input) {
        return DonorReportResource.of(reports.save(id, input));
    }

    @PostMapping("/reports/{id}/send")
    @Operation(summary = "Lets the funder read it; it stays as it is from then on")
    DonorReportResource send(@PathVariable UUID id) {
        return DonorReportResource.of(reports.send(id));
    }

    @PostMapping("/reports/{id}/accept")
    @Operation(summary = "Takes it, for the funder")
    DonorReportResource accept(@PathVariable UUID id) {
        return DonorReportResource.of(reports.accept(id));
    }

    @DeleteMapping("/reports/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throws away a draft")
    void discard(@PathVariable UUID id) {
        reports.discard(id);
    }
}
