package org.spona.meetings.report.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.meetings.report.AdoptionInput;
import org.spona.meetings.report.ReportAuthoring;
import org.spona.meetings.report.ReportEntry;
import org.spona.meetings.report.ReportInput;
import org.spona.meetings.report.ReportKey;
import org.spona.meetings.report.ReportReading;
import org.spona.meetings.report.ReportResource;
import org.spona.meetings.report.SharingInput;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
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
@RequestMapping("/api/v1/bodies/{id}")
@Tag(name = "Year reports and plans")
class ReportApi {

    private final ReportAuthoring authoring;
    private final ReportReading reports;

    ReportApi(ReportAuthoring authoring, ReportReading reports) {
        this.authoring = authoring;
        this.reports = reports;
    }

    @GetMapping("/reports")
    @Operation(summary = "The reports and plans of a body, the latest year first")
    PageOf<ReportEntry> list(@PathVariable UUID id, @Valid PageRequest page) {
        return reports.listOf(id, page);
    }

    @GetMapping("/{kind:reports|plans}/{year}")
    @Operation(summary = "What a body reports of a year, or plans for it, with the chapters that are reckoned")
    ReportResource get(@PathVariable UUID id, @PathVariable String kind, @PathVariable int year) {
        return ReportResource.of(reports.view(ReportKey.of(id, kind, year)));
    }

    @PutMapping("/{kind:reports|plans}/{year}")
    @Operation(summary = "Writes it, by the numbered tasks of the body, until it is adopted")
    ReportResource save(
            @PathVariable UUID id,
            @PathVariable String kind,
            @PathVariable int year,
            @Valid @RequestBody ReportInput input) {
        authoring.save(ReportKey.of(id, kind, year), input);
        return get(id, kind, year);
    }

    @DeleteMapping("/{kind:reports|plans}/{year}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Discards a draft; what was adopted stays")
    void discard(@PathVariable UUID id, @PathVariable String kind, @PathVariable int year) {
        authoring.discard(ReportKey.of(id, kind, year));
    }

    @PostMapping("/{kind:reports|plans}/{year}/adopt")
    @Operation(summary = "Says at which item of a meeting it was adopted; nothing in it changes from then on")
    ReportResource adopt(
            @PathVariable UUID id,
            @PathVariable String kind,
            @PathVariable int year,
            @Valid @RequestBody AdoptionInput input) {
        authoring.adopt(ReportKey.of(id, kind, year), input);
        return get(id, kind, year);
    }

    @PostMapping("/{kind:reports|plans}/{year}/share")
    @Operation(summary = "Shares it further or less far; beyond the body and its founder it is read once it is adopted")
    ReportResource share(
            @PathVariable UUID id,
            @PathVariable String kind,
            @PathVariable int year,
            @Valid @RequestBody SharingInput input) {
        authoring.share(ReportKey.of(id, kind, year), input);
        return get(id, kind, year);
    }
}
