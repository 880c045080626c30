package org.spona.cooperation.plan.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.plan.ActionProgress;
import org.spona.cooperation.plan.PlanAdoptionInput;
import org.spona.cooperation.plan.PlanAuthoring;
import org.spona.cooperation.plan.PlanCopying;
import org.spona.cooperation.plan.PlanFilter;
import org.spona.cooperation.plan.PlanInput;
import org.spona.cooperation.plan.PlanMatrix;
import org.spona.cooperation.plan.PlanProcedure;
import org.spona.cooperation.plan.PlanReading;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/plans")
@Tag(name = "Plans")
class PlanApi {

    private final PlanReading reading;
    private final PlanAuthoring authoring;
    private final PlanProcedure procedure;
    private final PlanCopying copying;

    PlanApi(PlanReading reading, PlanAuthoring authoring, PlanProcedure procedure, PlanCopying copying) {
        this.reading = reading;
        this.authoring = authoring;
        this.procedure = procedure;
        this.copying = copying;
    }

    @GetMapping
    @Operation(summary = "Plans as the reader may read them, last changed first")
    PageOf<PlanResource> list(@Valid PlanFilter filter, @Valid PageRequest page) {
        return reading.list(filter, page).map(PlanResource::of);
    }

    @GetMapping("/{id}")
    PlanResource get(@PathVariable UUID id) {
        return PlanResource.of(reading.get(id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Saves a draft under an id that the client chose, or changes it")
    PlanResource save(@PathVariable UUID id, @Valid @RequestBody PlanInput input) {
        return PlanResource.of(authoring.save(id, input));
    }

    @GetMapping("/{id}/matrix")
    @Operation(summary = "The table of a plan: goals, results, indicators and actions")
    PlanMatrix matrix(@PathVariable UUID id) {
        return reading.get(id).matrix();
    }

    @PutMapping("/{id}/matrix")
    @Operation(
            summary =
                    "Writes the table of a draft; lines keep their ids, a version that was seen is not written over unseen")
    PlanResource write(
            @PathVariable UUID id,
            @Valid @RequestBody PlanMatrix matrix,
            @RequestParam(required = false) @Nullable Long version) {
        return PlanResource.of(authoring.write(id, matrix, Optional.ofNullable(version)));
    }

    @PostMapping("/{id}/submit")
    @Operation(summary = "Shows it to those who shall adopt it; its text stays as it is from then on")
    PlanResource submit(@PathVariable UUID id) {
        return PlanResource.of(procedure.submit(id));
    }

    @PostMapping("/{id}/return")
    @Operation(summary = "Makes it a draft again")
    PlanResource giveBack(@PathVariable UUID id) {
        return PlanResource.of(procedure.giveBack(id));
    }

    @PostMapping("/{id}/adopt")
    @Operation(summary = "Says by which decision it was adopted")
    PlanResource adopt(@PathVariable UUID id, @Valid @RequestBody PlanAdoptionInput input) {
        return PlanResource.of(procedure.adopt(id, input));
    }

    @PutMapping("/{id}/progress")
    @Operation(summary = "Says how far an action of an adopted plan is")
    PlanResource report(
            @PathVariable UUID id,
            @Valid @RequestBody ActionProgress news,
            @RequestParam(required = false) @Nullable Long version) {
        return PlanResource.of(procedure.report(id, news, Optional.ofNullable(version)));
    }

    @PostMapping("/{id}/copies/{copy}")
    @Operation(summary = "Begins the plan of the next period under an id that the client chose")
    PlanResource copy(@PathVariable UUID id, @PathVariable UUID copy) {
        return PlanResource.of(copying.copy(id, copy));
    }

    @PostMapping("/{id}/editions/{edition}")
    @Operation(
            summary =
                    "Begins the next edition under an id that the client chose, or answers with the one that was begun")
    PlanResource revise(@PathVariable UUID id, @PathVariable UUID edition) {
        return PlanResource.of(copying.revise(id, edition));
    }

    @PostMapping("/{id}/close")
    @Operation(summary = "Says that its time is over")
    PlanResource close(@PathVariable UUID id) {
        return PlanResource.of(procedure.close(id));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throws away a draft")
    void discard(@PathVariable UUID id) {
        authoring.discard(id);
    }
}
