package org.spona.cooperation.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.indicator.PlatformCount.Counted;
import org.spona.cooperation.indicator.PlatformCount.Counting;
import org.spona.platform.problem.InvalidInput;
import org.springframework.stereotype.Component;

/** The values that nobody reports: what the platform counts, and the totals of counters. */
@Component
class CountedValues {

    private final Map<String, PlatformCount> counts;
    private final List<CounterTotals> counters;

    CountedValues(List<PlatformCount> counts, List<CounterTotals> counters) {
        this.counts = counts.stream()
                .collect(Collectors.toMap(PlatformCount::key, Function.identity(), (one, _) -> one, TreeMap::new));
        this.counters = counters;
    }

    /** What can be counted, by key. */
    Set<String> keys() {
        return counts.keySet();
    }

    /** The counters whose totals an indicator can show, as far as the reader may read them. */
    List<CounterTotals.Choice> counters() {
        return counters.stream().flatMap(one -> one.choices().stream()).toList();
    }

    /**
     * Refuses a source that is not there.
     *
     * @throws InvalidInput at the field of the source
     */
    void requireKnown(IndicatorContent content) {
        if (content.source() == IndicatorSource.PLATFORM && !counts.containsKey(content.platformKey())) {
            throw new InvalidInput("content.platformKey", "indicator.missing.platformKey");
        }
        UUID counter = content.counterId();
        if (content.source() == IndicatorSource.COUNTER
                && counters().stream().noneMatch(known -> known.id().equals(counter))) {
            throw new InvalidInput("content.counterId", "indicator.missing.counter");
        }
    }

    /**
     * The values of some counted indicators: one statement for each thing that is counted, whatever the number of indicators, organisations and
     * periods.
     *
     * @param members for whom the platform counts, nothing too
     */
    List<OrganisationValue> of(Collection<Indicator> indicators, List<Period> periods, RollupMembers members) {
        List<OrganisationValue> values = new ArrayList<>();
        indicators.stream()
                .filter(indicator -> indicator.content().source() == IndicatorSource.PLATFORM)
                .collect(Collectors.groupingBy(indicator -> indicator.content().platformKey()))
                .forEach((key, same) -> values.addAll(counted(counts.get(key), same, periods, members)));
        values.addAll(totals(indicators, periods, members));
        return values;
    }

    private static List<OrganisationValue> counted(
            @Nullable PlatformCount count, List<Indicator> indicators, List<Period> periods, RollupMembers members) {
        if (count == null || periods.isEmpty()) {
            return List.of();
        }
        LocalDate last =
                periods.stream().map(Period::last).max(LocalDate::compareTo).orElseThrow();
        Map<UUID, List<Counted>> things =
                count.list(members.networks(), last).stream().collect(Collectors.groupingBy(Counted::organisationId));
        List<OrganisationValue> values = new ArrayList<>();
        for (Indicator indicator : indicators) {
            for (RollupMember member : members.of(indicator)) {
                for (Period period : periods) {
                    Set<UUID> in = things.getOrDefault(member.organisationId(), List.of()).stream()
                            .filter(thing -> counts(
                                    thing,
                                    period,
                                    count.counting(),
                                    indicator.content().cumulative()))
                            .map(Counted::thingId)
                            .collect(Collectors.toSet());
                    values.add(new OrganisationValue(
                            indicator.getId(),
                            member.organisationId(),
                            member.networkId(),
                            period,
                            MeasuredValue.of(BigDecimal.valueOf(in.size())),
                            in));
                }
            }
        }
        return values;
    }

    static boolean counts(Counted thing, Period period, Counting counting, boolean cumulative) {
        LocalDate until = thing.until();
        return switch (counting) {
            case IN_PERIOD -> cumulative ? !thing.from().isAfter(period.last()) : period.includes(thing.from());
            case AT_END -> !thing.from().isAfter(period.last()) && (until == null || until.isAfter(period.last()));
        };
    }

    private List<OrganisationValue> totals(
            Collection<Indicator> indicators, List<Period> periods, RollupMembers members) {
        Map<UUID, List<Indicator>> byCounter = new HashMap<>();
        for (Indicator indicator : indicators) {
            UUID counter = indicator.content().counterId();
            if (counter != null) {
                byCounter.computeIfAbsent(counter, _ -> new ArrayList<>()).add(indicator);
            }
        }
        if (byCounter.isEmpty()) {
            return List.of();
        }
        Map<UUID, Map<UUID, UUID>> networks = new HashMap<>();
        byCounter
                .values()
                .forEach(same -> same.forEach(indicator -> networks.put(
                        indicator.getId(),
                        members.of(indicator).stream()
                                .collect(Collectors.toMap(RollupMember::organisationId, RollupMember::networkId)))));
        Map<String, Period> codes = periods.stream().collect(Collectors.toMap(Period::code, Function.identity()));
        return counters.stream()
                .flatMap(one -> one.list(byCounter.keySet(), codes.keySet()).stream())
                .flatMap(total -> byCounter.getOrDefault(total.counterId(), List.of()).stream()
                        .map(indicator -> new OrganisationValue(
                                indicator.getId(),
                                total.organisationId(),
                                networks.getOrDefault(indicator.getId(), Map.of())
                                        .getOrDefault(
                                                total.organisationId(),
                                                indicator.ownership().networkId()),
                                codes.getOrDefault(total.period(), periods.getFirst()),
                                MeasuredValue.of(BigDecimal.valueOf(total.number())))))
                .toList();
    }
}
