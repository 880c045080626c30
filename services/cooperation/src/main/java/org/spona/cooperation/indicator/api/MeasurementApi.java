package org.spona.cooperation.indicator.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.indicator.Indicator;
import org.spona.cooperation.indicator.IndicatorReading;
import org.spona.cooperation.indicator.Measurement;
import org.spona.cooperation.indicator.MeasurementInput;
import org.spona.cooperation.indicator.MeasurementReading;
import org.spona.cooperation.indicator.MeasurementReporting;
import org.spona.cooperation.indicator.ReturnInput;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The values of indicators, one by one. */
@RestController
@RequestMapping("/api/v1/indicators")
@Tag(name = "Indicators")
class MeasurementApi {

    private final IndicatorReading indicators;
    private final MeasurementReading measurements;
    private final MeasurementReporting reporting;

    MeasurementApi(IndicatorReading indicators, MeasurementReading measurements, MeasurementReporting reporting) {
        this.indicators = indicators;
        this.measurements = measurements;
        this.reporting = reporting;
    }

    @GetMapping("/{id}/values")
    @Operation(summary = "What was reported, as far as the reader may read it, the latest first")
    PageOf<MeasurementResource> list(
            @PathVariable UUID id,
            @RequestParam(required = false) Measurement.@Nullable Status state,
            @RequestParam(required = false) @Nullable String period,
            @Valid PageRequest page) {
        return measurements
                .list(indicators.get(id).getId(), state, period, page)
                .map(MeasurementResource::of);
    }

    @GetMapping("/{id}/values/own")
    @Operation(summary = "What the reader's organisation says, by period")
    List<MeasurementResource> own(@PathVariable UUID id) {
        Indicator indicator = indicators.get(id);
        return reporting
                .reporter(indicator)
                .map(reporter -> measurements.of(id, reporter.organisationId()))
                .orElse(List.of())
                .stream()
                .map(MeasurementResource::of)
                .toList();
    }

    @PutMapping("/{id}/values/{period}")
    @Operation(
            summary =
                    "Says the value of the reader's organisation as it was typed, and reports it; corrects what it has reported with a reason")
    MeasurementResource say(
            @PathVariable UUID id, @PathVariable String period, @Valid @RequestBody MeasurementInput input) {
        return MeasurementResource.of(reporting.say(id, period, input));
    }

    @GetMapping("/values/{value}")
    MeasurementResource get(@PathVariable UUID value) {
        return MeasurementResource.of(measurements.get(value));
    }

    @GetMapping("/values/{value}/revisions")
    @Operation(
            summary = "The revisions of a value, the newest first; for its organisation and the owner of the indicator")
    List<MeasurementResource.Revision> revisions(@PathVariable UUID value) {
        return measurements.changes(measurements.get(value).getId()).stream()
                .map(MeasurementResource.Revision::of)
                .toList();
    }

    @PostMapping("/values/{value}/approve")
    @Operation(summary = "Lets a value count; for the staff of whoever owns the indicator")
    MeasurementResource approve(@PathVariable UUID value) {
        return MeasurementResource.of(reporting.approve(value));
    }

    @PostMapping("/values/{value}/return")
    @Operation(summary = "Gives a value back to its organisation with a reason")
    MeasurementResource giveBack(@PathVariable UUID value, @Valid @RequestBody ReturnInput input) {
        return MeasurementResource.of(reporting.giveBack(value, input));
    }

    @PostMapping("/values/{value}/lock")
    @Operation(summary = "Lets a value stay as it is")
    MeasurementResource lock(@PathVariable UUID value) {
        return MeasurementResource.of(reporting.lock(value));
    }

    @PostMapping("/values/{value}/unlock")
    @Operation(summary = "Lets a value be corrected again")
    MeasurementResource unlock(@PathVariable UUID value) {
        return MeasurementResource.of(reporting.unlock(value));
    }
}
