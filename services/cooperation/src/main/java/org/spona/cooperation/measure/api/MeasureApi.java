package org.spona.cooperation.measure.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.spona.cooperation.measure.Measure;
import org.spona.cooperation.measure.MeasureAdoptionInput;
import org.spona.cooperation.measure.MeasureAuthoring;
import org.spona.cooperation.measure.MeasureDroppingInput;
import org.spona.cooperation.measure.MeasureEvaluationInput;
import org.spona.cooperation.measure.MeasureFilter;
import org.spona.cooperation.measure.MeasureInput;
import org.spona.cooperation.measure.MeasureProcedure;
import org.spona.cooperation.measure.MeasureReading;
import org.spona.cooperation.measure.MeasureValues;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/measures")
@Tag(name = "Measures")
class MeasureApi {

    private final MeasureReading measures;
    private final MeasureAuthoring authoring;
    private final MeasureProcedure procedure;
    private final MeasureValues values;

    MeasureApi(MeasureReading measures, MeasureAuthoring authoring, MeasureProcedure procedure, MeasureValues values) {
        this.measures = measures;
        this.authoring = authoring;
        this.procedure = procedure;
        this.values = values;
    }

    @GetMapping
    @Operation(summary = "Measures as the reader may read them, last changed first")
    PageOf<MeasureResource> list(@Valid MeasureFilter filter, @Valid PageRequest page) {
        PageOf<Measure> found = measures.list(filter, page);
        Map<UUID, MeasureValues.Effect> effects = values.of(found.items());
        return found.map(measure -> MeasureResource.of(measure, effects.get(measure.getId())));
    }

    @GetMapping("/{id}")
    MeasureResource get(@PathVariable UUID id) {
        return resource(measures.get(id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Saves a proposal under an id that the client chose")
    MeasureResource save(@PathVariable UUID id, @Valid @RequestBody MeasureInput input) {
        return resource(authoring.save(id, input));
    }

    @PostMapping("/{id}/adopt")
    @Operation(summary = "Says by which decision a measure was adopted, and links it there")
    MeasureResource adopt(@PathVariable UUID id, @Valid @RequestBody MeasureAdoptionInput input) {
        return resource(procedure.adopt(id, input));
    }

    @PostMapping("/{id}/return")
    @Operation(summary = "Makes an adopted measure a proposal again")
    MeasureResource giveBack(@PathVariable UUID id) {
        return resource(procedure.giveBack(id));
    }

    @PostMapping("/{id}/run")
    @Operation(summary = "Says that a measure runs")
    MeasureResource run(@PathVariable UUID id) {
        return resource(procedure.run(id));
    }

    @PostMapping("/{id}/evaluate")
    @Operation(
            summary =
                    "Says what came of a measure; where it names an indicator, by two periods of which that says something")
    MeasureResource evaluate(@PathVariable UUID id, @Valid @RequestBody MeasureEvaluationInput input) {
        return resource(procedure.evaluate(id, input));
    }

    @PostMapping("/{id}/drop")
    @Operation(summary = "Says that nothing comes of a measure, and why")
    MeasureResource drop(@PathVariable UUID id, @Valid @RequestBody MeasureDroppingInput input) {
        return resource(procedure.drop(id, input));
    }

    private MeasureResource resource(Measure measure) {
        return MeasureResource.of(measure, values.of(List.of(measure)).get(measure.getId()));
    }
}
