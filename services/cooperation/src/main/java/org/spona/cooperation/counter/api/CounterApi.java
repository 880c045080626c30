package org.spona.cooperation.counter.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.spona.cooperation.counter.Counter;
import org.spona.cooperation.counter.CounterAuthoring;
import org.spona.cooperation.counter.CounterCounting;
import org.spona.cooperation.counter.CounterFigures;
import org.spona.cooperation.counter.CounterFilter;
import org.spona.cooperation.counter.CounterInput;
import org.spona.cooperation.counter.CounterPublishing;
import org.spona.cooperation.counter.CounterReading;
import org.spona.cooperation.counter.FigureFilter;
import org.spona.cooperation.counter.NumbersInput;
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

/** Counters, the own numbers, and what is published. */
@RestController
@RequestMapping("/api/v1/counters")
@Tag(name = "Counters")
class CounterApi {

    private final CounterReading reading;
    private final CounterAuthoring authoring;
    private final CounterCounting counting;
    private final CounterPublishing publishing;
    private final CounterFigures figures;

    CounterApi(
            CounterReading reading,
            CounterAuthoring authoring,
            CounterCounting counting,
            CounterPublishing publishing,
            CounterFigures figures) {
        this.reading = reading;
        this.authoring = authoring;
        this.counting = counting;
        this.publishing = publishing;
        this.figures = figures;
    }

    @GetMapping
    @Operation(summary = "Counters as the reader may read them, last changed first")
    PageOf<CounterResource> list(@Valid CounterFilter filter, @Valid PageRequest page) {
        return reading.list(filter, page).map(CounterResource::of);
    }

    @GetMapping("/{id}")
    CounterResource get(@PathVariable UUID id) {
        return CounterResource.of(reading.get(id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Saves a draft under an id that the client chose, or changes a counter")
    CounterResource save(@PathVariable UUID id, @Valid @RequestBody CounterInput input) {
        return CounterResource.of(authoring.save(id, input));
    }

    @PostMapping("/{id}/open")
    @Operation(summary = "Lets organisations count; its lists stay from then on")
    CounterResource open(@PathVariable UUID id) {
        return CounterResource.of(authoring.open(id));
    }

    @PostMapping("/{id}/close")
    @Operation(summary = "Lets nobody count any more")
    CounterResource close(@PathVariable UUID id) {
        return CounterResource.of(authoring.close(id));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throws away a draft")
    void discard(@PathVariable UUID id) {
        authoring.discard(id);
    }

    @GetMapping("/{id}/numbers")
    @Operation(summary = "What the reader's own organisation has counted; nobody else's is ever told")
    List<CounterCounting.OwnNumbers> numbers(@PathVariable UUID id) {
        return counting.own(reading.get(id));
    }

    @PutMapping("/{id}/numbers/{period}")
    @Operation(
            summary =
                    "Says what the reader's organisation has counted, cell by cell as it was typed, until the period is published")
    CounterCounting.OwnNumbers say(
            @PathVariable UUID id, @PathVariable String period, @Valid @RequestBody NumbersInput input) {
        return counting.say(id, period, input);
    }

    @PostMapping("/{id}/editions/{period}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Publishes a period that is over, once")
    void publish(@PathVariable UUID id, @PathVariable String period) {
        publishing.publish(id, period);
    }

    @GetMapping("/{id}/editions")
    @Operation(summary = "The periods that are published, the latest first")
    List<CounterFigures.Edition> editions(@PathVariable UUID id) {
        return figures.editions(reading.get(id).getId());
    }

    @GetMapping("/{id}/figures")
    @Operation(
            summary =
                    "Published numbers by period: a number, or what is told of it at least when small numbers in it are not told")
    List<CounterFigures.Line> figures(@PathVariable UUID id, @Valid FigureFilter filter) {
        Counter counter = reading.get(id);
        return figures.list(counter, filter);
    }
}
