package org.spona.cooperation.indicator.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.spona.cooperation.indicator.Comparison;
import org.spona.cooperation.indicator.ComparisonReading;
import org.spona.cooperation.indicator.District;
import org.spona.cooperation.indicator.DistrictInput;
import org.spona.cooperation.indicator.DistrictLink;
import org.spona.cooperation.indicator.Districts;
import org.spona.cooperation.indicator.Indicator;
import org.spona.cooperation.indicator.IndicatorReading;
import org.spona.cooperation.indicator.Period;
import org.spona.cooperation.indicator.RollupFilter;
import org.spona.cooperation.indicator.RollupTables;
import org.spona.platform.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Values put together: by municipality, district, network and region. */
@RestController
@RequestMapping("/api/v1/indicators")
@Tag(name = "Indicators")
class RollupApi {

    private static final int MOST_AT_ONCE = 50;

    private final IndicatorReading indicators;
    private final RollupTables tables;
    private final ComparisonReading comparisons;
    private final Districts districts;
    private final Clock clock;

    RollupApi(
            IndicatorReading indicators,
            RollupTables tables,
            ComparisonReading comparisons,
            Districts districts,
            Clock clock) {
        this.indicators = indicators;
        this.tables = tables;
        this.comparisons = comparisons;
        this.districts = districts;
        this.clock = clock;
    }

    @GetMapping("/{id}/rollup")
    @Operation(summary = "The values of an indicator put together, with of whom there is none")
    RollupResource rollup(@PathVariable UUID id, @Valid RollupFilter filter) {
        return RollupResource.of(tables.of(indicators.get(id), filter));
    }

    @GetMapping("/rollup")
    @Operation(summary = "Several indicators of one frequency at once, 50 at most, for the same periods")
    List<RollupResource> rollups(@RequestParam List<UUID> indicator, @Valid RollupFilter filter) {
        List<Indicator> found = indicators.list(
                indicator.stream().distinct().limit(MOST_AT_ONCE).toList());
        if (found.isEmpty()) {
            return List.of();
        }
        var frequency = found.getFirst().content().frequency();
        return tables
                .tables(
                        found.stream()
                                .filter(one -> one.content().frequency() == frequency)
                                .toList(),
                        filter.of(frequency, LocalDate.now(clock)),
                        filter.put())
                .stream()
                .map(RollupResource::of)
                .toList();
    }

    @GetMapping("/{id}/comparison")
    @Operation(summary = "The reader's municipality beside those of its country, kind and size")
    Comparison comparison(@PathVariable UUID id, @Valid RollupFilter filter) {
        Indicator indicator = indicators.get(id);
        Period period = new RollupFilter(null, filter.until(), 1)
                .of(indicator.content().frequency(), LocalDate.now(clock))
                .getFirst();
        return comparisons.read(indicator, period).orElseThrow(Refusal::notFound);
    }

    @GetMapping("/districts")
    @Operation(summary = "The districts by which values are put together, by name")
    List<District> districts() {
        return districts.list();
    }

    @GetMapping("/districts/{id}/links")
    @Operation(summary = "Which municipality belonged to a district from when until when")
    List<DistrictLink> links(@PathVariable UUID id) {
        return districts.links(id);
    }

    @PutMapping("/districts/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Saves a district and who belongs to it from a day on; for editors and coordinators")
    void save(@PathVariable UUID id, @Valid @RequestBody DistrictInput input) {
        districts.save(id, input);
    }
}
