package org.spona.cooperation.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How much of what several organisations are together is of one value of a breakdown. Not every organisation tells its value apart, so the values
 * of a breakdown make the sum of those that do.
 *
 * @param list which breakdown, from 0
 * @param value which of its values, from 0
 * @param have how many organisations have told their value apart by this breakdown
 */
public record RollupPart(int list, int value, BigDecimal sum, int have) {

    /** The parts of values that add up; none where they do not, or nobody has told them apart. */
    static List<RollupPart> of(IndicatorContent content, Collection<OrganisationValue> values) {
        List<RollupPart> parts = new ArrayList<>();
        for (int list = 0; content.addsUp() && list < content.breakdowns().size(); list++) {
            parts.addAll(ofList(list, content.breakdowns().get(list).values().size(), values));
        }
        return List.copyOf(parts);
    }

    private static List<RollupPart> ofList(int list, int size, Collection<OrganisationValue> values) {
        int have = 0;
        List<BigDecimal> sums = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            sums.add(BigDecimal.ZERO);
        }
        for (OrganisationValue value : values) {
            boolean tells = false;
            for (MeasuredPart part : value.parts()) {
                // A breakdown that was shortened since leaves parts behind that are called nothing.
                if (part.list() == list && part.value() < size) {
                    sums.set(part.value(), sums.get(part.value()).add(part.amount()));
                    tells = true;
                }
            }
            have += tells ? 1 : 0;
        }
        List<RollupPart> parts = new ArrayList<>();
        for (int at = 0; have > 0 && at < size; at++) {
            parts.add(new RollupPart(list, at, sums.get(at), have));
        }
        return parts;
    }
}
