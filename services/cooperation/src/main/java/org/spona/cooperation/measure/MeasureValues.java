package org.spona.cooperation.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.cooperation.indicator.Indicator;
import org.spona.cooperation.indicator.IndicatorReading;
import org.spona.cooperation.indicator.Period;
import org.spona.cooperation.indicator.RollupCell;
import org.spona.cooperation.indicator.RollupGroup;
import org.spona.cooperation.indicator.RollupLevel;
import org.spona.cooperation.indicator.RollupReading;
import org.spona.cooperation.indicator.RollupValue;
import org.spona.platform.problem.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the indicators of measures said before and after them: the values of the organisation whose measure it is, as far as the reader may read them. */
@Service
@Transactional(readOnly = true)
public class MeasureValues {

    /** What an indicator said of a period. */
    public record PeriodValue(Period period, RollupValue value) {

        private static Optional<PeriodValue> of(RollupCell cell) {
            return Optional.of(new PeriodValue(cell.period(), cell.value()))
                    .filter(one -> one.value().number().isPresent());
        }
    }

    /**
     * The indicator of a measure, and what it said.
     *
     * @param before empty until the measure is evaluated, or where the reader may not read the value; likewise after
     */
    public record Effect(Indicator indicator, Optional<PeriodValue> before, Optional<PeriodValue> after) {}

    private final IndicatorReading indicators;
    private final RollupReading rollup;
    private final Clock clock;

    MeasureValues(IndicatorReading indicators, RollupReading rollup, Clock clock) {
        this.indicators = indicators;
        this.rollup = rollup;
        this.clock = clock;
    }

    /** Of some measures, by the id of each, in so many statements, whatever their number; those whose indicator the reader may not see are left out. */
    public Map<UUID, Effect> of(Collection<Measure> measures) {
        Map<UUID, Indicator> named =
                indicators
                        .list(measures.stream()
                                .flatMap(measure -> measure.indicatorId().stream())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Indicator::getId, Function.identity()));
        List<Period> periods = measures.stream()
                .flatMap(measure -> measure.evaluation().periods().stream())
                .distinct()
                .toList();
        Map<UUID, List<RollupGroup>> tables = rollup.read(named.values(), periods, RollupLevel.MUNICIPALITY);
        return measures.stream()
                .filter(measure ->
                        measure.indicatorId().filter(named::containsKey).isPresent())
                .collect(Collectors.toMap(Measure::getId, measure -> effect(measure, named, tables)));
    }

    /** Of which periods the indicator of a measure says something, the latest first: what its evaluation can name. */
    public List<PeriodValue> known(Measure measure) {
        return measure.indicatorId()
                .flatMap(indicators::find)
                .map(indicator -> known(indicator, measure.ownership().organisationId()))
                .orElse(List.of());
    }

    /** Whether an organisation measures an indicator. */
    boolean isMeasuredBy(Indicator indicator, UUID organisation) {
        List<Period> now =
                Period.until(LocalDate.now(clock), indicator.content().frequency(), Period.MOST);
        return rollup
                .read(List.of(indicator), now, RollupLevel.MUNICIPALITY)
                .getOrDefault(indicator.getId(), List.of())
                .stream()
                .anyMatch(group -> group.id().filter(organisation::equals).isPresent());
    }

    /**
     * Refuses an evaluation by a period of which the indicator says nothing.
     *
     * @throws InvalidInput at the field of that period
     */
    void requireKnown(Measure measure, MeasureEvaluationInput input) {
        if (measure.indicatorId().isEmpty()) {
            return;
        }
        List<String> codes =
                known(measure).stream().map(value -> value.period().code()).toList();
        require(codes, "before", input.before());
        require(codes, "after", input.after());
    }

    private static void require(List<String> codes, String field, String code) {
        if (!code.isEmpty() && !codes.contains(code)) {
            throw new InvalidInput(field, "measure.period.unknown");
        }
    }

    private List<PeriodValue> known(Indicator indicator, UUID organisation) {
        List<Period> periods =
                Period.until(LocalDate.now(clock), indicator.content().frequency(), Period.MOST);
        return cells(
                        rollup.read(List.of(indicator), periods, RollupLevel.MUNICIPALITY)
                                .getOrDefault(indicator.getId(), List.of()),
                        organisation)
                .reversed()
                .stream()
                .flatMap(cell -> PeriodValue.of(cell).stream())
                .toList();
    }

    private static Effect effect(Measure measure, Map<UUID, Indicator> named, Map<UUID, List<RollupGroup>> tables) {
        Indicator indicator = measure.indicatorId()
                .map(named::get)
                .orElseThrow(() -> new IllegalArgumentException("no indicator: " + measure.getId()));
        List<RollupCell> cells = cells(
                tables.getOrDefault(indicator.getId(), List.of()),
                measure.ownership().organisationId());
        return new Effect(
                indicator,
                measure.evaluation().before().flatMap(period -> value(cells, period)),
                measure.evaluation().after().flatMap(period -> value(cells, period)));
    }

    private static List<RollupCell> cells(List<RollupGroup> groups, UUID organisation) {
        return groups.stream()
                .filter(group -> group.id().filter(organisation::equals).isPresent())
                .findFirst()
                .map(RollupGroup::cells)
                .orElse(List.of());
    }

    private static Optional<PeriodValue> value(List<RollupCell> cells, Period period) {
        return cells.stream()
                .filter(cell -> cell.period().equals(period))
                .findFirst()
                .flatMap(PeriodValue::of);
    }
}
