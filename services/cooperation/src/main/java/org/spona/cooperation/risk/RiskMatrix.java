package org.spona.cooperation.risk;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many open risks there are of each likelihood and impact.
 *
 * @param rows one for each impact, the hardest first
 * @param unassessed how many of them are not assessed yet
 */
public record RiskMatrix(List<ImpactRow> rows, long unassessed) {

    /**
     * The risks that would hit so hard.
     *
     * @param cells one for each likelihood, the least likely first
     */
    public record ImpactRow(Impact impact, List<LikelihoodCell> cells) {}

    /** So many are so likely. */
    public record LikelihoodCell(Likelihood likelihood, long number) {}

    /** As they are counted; likelihood or impact is null where it is not assessed. */
    record Count(@Nullable Likelihood likelihood, @Nullable Impact impact, long number) {

        private boolean isOf(Likelihood some, Impact other) {
            return likelihood == some && impact == other;
        }

        private boolean isUnassessed() {
            return likelihood == null || impact == null;
        }
    }

    static RiskMatrix of(List<Count> counts) {
        return new RiskMatrix(
                Stream.of(Impact.values())
                        .sorted(Comparator.reverseOrder())
                        .map(impact -> new ImpactRow(
                                impact,
                                Arrays.stream(Likelihood.values())
                                        .map(likelihood ->
                                                new LikelihoodCell(likelihood, number(counts, likelihood, impact)))
                                        .toList()))
                        .toList(),
                counts.stream()
                        .filter(Count::isUnassessed)
                        .mapToLong(Count::number)
                        .sum());
    }

    private static long number(List<Count> counts, Likelihood likelihood, Impact impact) {
        return counts.stream()
                .filter(count -> count.isOf(likelihood, impact))
                .mapToLong(Count::number)
                .sum();
    }
}
