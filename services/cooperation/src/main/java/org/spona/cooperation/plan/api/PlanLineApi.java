package org.spona.cooperation.plan.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.plan.IndicatorTieInput;
import org.spona.cooperation.plan.LineMove;
import org.spona.cooperation.plan.Plan;
import org.spona.cooperation.plan.PlanLineContent;
import org.spona.cooperation.plan.PlanLineInput;
import org.spona.cooperation.plan.PlanLineWriting;
import org.spona.cooperation.plan.PlanReading;
import org.spona.platform.problem.Refusal;
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
@RequestMapping("/api/v1/plans/{id}/lines/{line}")
@Tag(name = "Plans")
class PlanLineApi {

    /**
     * A line of a plan as JSON.
     *
     * @param indicatorId the indicator with measurements to which an indicator line is tied
     * @param version that of the plan, to be sent back with a change
     */
    record PlanLineResource(
            UUID id,
            @JsonUnwrapped PlanLineContent content,
            @Nullable UUID indicatorId,
            long version) {

        static PlanLineResource of(Plan plan, UUID line) {
            return new PlanLineResource(
                    line,
                    plan.matrix().line(line).orElseThrow(Refusal::notFound),
                    plan.matrix()
                            .indicator(line)
                            .flatMap(known -> Optional.ofNullable(known.indicatorId()))
                            .orElse(null),
                    plan.version());
        }
    }

    private final PlanReading reading;
    private final PlanLineWriting writing;

    PlanLineApi(PlanReading reading, PlanLineWriting writing) {
        this.reading = reading;
        this.writing = writing;
    }

    @GetMapping
    PlanLineResource get(@PathVariable UUID id, @PathVariable UUID line) {
        return PlanLineResource.of(reading.get(id), line);
    }

    @PutMapping
    @Operation(summary = "Writes a line of a draft: changes it, or adds it under an id that the client chose")
    PlanLineResource put(@PathVariable UUID id, @PathVariable UUID line, @Valid @RequestBody PlanLineInput input) {
        return PlanLineResource.of(writing.put(id, line, input), line);
    }

    @PostMapping("/move")
    @Operation(summary = "Moves a line among those of its sort under the same parent")
    PlanLineResource move(
            @PathVariable UUID id,
            @PathVariable UUID line,
            @RequestParam LineMove to,
            @RequestParam(required = false) @Nullable Long version) {
        return PlanLineResource.of(writing.move(id, line, to, Optional.ofNullable(version)), line);
    }

    @PutMapping("/indicator")
    @Operation(summary = "Ties an indicator line to an indicator with measurements, or unties it; of adopted plans too")
    PlanLineResource tie(@PathVariable UUID id, @PathVariable UUID line, @Valid @RequestBody IndicatorTieInput input) {
        return PlanLineResource.of(writing.tie(id, line, input.indicatorId(), input.seenVersion()), line);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Takes a line out of a draft; what stood under it stands under its parent then, or under nothing")
    void remove(
            @PathVariable UUID id, @PathVariable UUID line, @RequestParam(required = false) @Nullable Long version) {
        writing.remove(id, line, Optional.ofNullable(version));
    }
}
