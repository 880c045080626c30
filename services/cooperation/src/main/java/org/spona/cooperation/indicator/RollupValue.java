package org.spona.cooperation.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the values of several organisations are together. Shares are put together as the sum of their numerators by that of their denominators;
 * what makes no sum is told by its least, middle and greatest value; words are not put together.
 *
 * @param sum of what adds up; null otherwise
 * @param numerator of a share, with its denominator; null otherwise
 * @param least of what does not add up, with the middle one and the greatest; null otherwise
 */
public record RollupValue(
        @Nullable BigDecimal sum,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal least,
        @Nullable BigDecimal middle,
        @Nullable BigDecimal greatest) {

    static final RollupValue NONE = new RollupValue(null, null, null, null, null, null);

    /** A middle value between two is told to so many decimals. */
    private static final int DECIMALS = 2;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** The one function by which values are put together: of the page, the API and the export. */
    static RollupValue of(IndicatorContent content, Collection<OrganisationValue> values) {
        List<MeasuredValue> known = values.stream()
                .map(OrganisationValue::value)
                .filter(value -> !value.unknown())
                .toList();
        if (known.isEmpty() || !content.kind().isNumber()) {
            return NONE;
        }
        if (content.kind() == IndicatorKind.PERCENT && content.summable()) {
            BigDecimal denominator =
                    sum(known.stream().map(MeasuredValue::denominator).toList());
            return denominator.signum() == 0
                    ? NONE
                    : new RollupValue(
                            null,
                            sum(known.stream().map(MeasuredValue::numerator).toList()),
                            denominator,
                            null,
                            null,
                            null);
        }
        if (content.addsUp()) {
            Set<UUID> things = new HashSet<>();
            values.forEach(value -> things.addAll(value.things()));
            BigDecimal sum = things.isEmpty()
                    ? sum(known.stream().map(MeasuredValue::amount).toList())
                    : BigDecimal.valueOf(things.size());
            return new RollupValue(sum, null, null, null, null, null);
        }
        return spread(known);
    }

    private static RollupValue spread(List<MeasuredValue> known) {
        List<BigDecimal> sorted = known.stream()
                .flatMap(value -> value.number().stream())
                .sorted()
                .toList();
        int half = sorted.size() / 2;
        BigDecimal middle = sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).add(sorted.get(half)).divide(TWO, DECIMALS, RoundingMode.HALF_UP);
        return new RollupValue(null, null, null, sorted.getFirst(), middle, sorted.getLast());
    }

    private static BigDecimal sum(List<? extends @Nullable BigDecimal> numbers) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal number : numbers) {
            sum = number == null ? sum : sum.add(number);
        }
        return sum;
    }

    /** The number that is compared and drawn: the sum, the share in per cent, or the middle value. */
    public Optional<BigDecimal> number() {
        if (sum != null) {
            return Optional.of(sum);
        }
        if (numerator != null && denominator != null) {
            return Optional.of(MeasuredValue.percent(numerator, denominator));
        }
        return Optional.ofNullable(middle);
    }
}
