package org.spona.cooperation.indicator.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.cooperation.indicator.IndicatorAuthoring;
import org.spona.cooperation.indicator.IndicatorFilter;
import org.spona.cooperation.indicator.IndicatorInput;
import org.spona.cooperation.indicator.IndicatorReading;
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

/** Indicators and their steps. */
@RestController
@RequestMapping("/api/v1/indicators")
@Tag(name = "Indicators")
class IndicatorApi {

    private final IndicatorReading reading;
    private final IndicatorAuthoring authoring;

    IndicatorApi(IndicatorReading reading, IndicatorAuthoring authoring) {
        this.reading = reading;
        this.authoring = authoring;
    }

    @GetMapping
    @Operation(summary = "Indicators as the reader may read them, last changed first")
    PageOf<IndicatorResource> list(@Valid IndicatorFilter filter, @Valid PageRequest page) {
        return reading.list(filter, page).map(IndicatorResource::of);
    }

    @GetMapping("/{id}")
    IndicatorResource get(@PathVariable UUID id) {
        return IndicatorResource.of(reading.get(id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Saves a draft under an id that the client chose, or changes an indicator")
    IndicatorResource save(@PathVariable UUID id, @Valid @RequestBody IndicatorInput input) {
        return IndicatorResource.of(authoring.save(id, input));
    }

    @PostMapping("/{id}/activate")
    @Operation(summary = "Begins to measure it; what its numbers mean stays from then on")
    IndicatorResource activate(@PathVariable UUID id) {
        return IndicatorResource.of(authoring.activate(id));
    }

    @PostMapping("/{id}/close")
    @Operation(summary = "Measures it no more; what was measured stays")
    IndicatorResource close(@PathVariable UUID id) {
        return IndicatorResource.of(authoring.close(id));
    }

    @PostMapping("/{id}/reopen")
    @Operation(summary = "Measures it again")
    IndicatorResource reopen(@PathVariable UUID id) {
        return IndicatorResource.of(authoring.reopen(id));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throws away a draft")
    void discard(@PathVariable UUID id) {
        authoring.discard(id);
    }
}
