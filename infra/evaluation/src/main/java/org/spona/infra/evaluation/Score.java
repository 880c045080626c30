package org.spona.infra.evaluation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How good the first ten answers to a query are, or on average to several; each value from 0 to 1.
 *
 * @param ndcg normalised discounted cumulative gain with gain 2^grade - 1 (Burges et al., Learning to Rank using Gradient Descent, 2005)
 * @param recall share of the ten best practices of grade 2 or 3 that are among the first ten answers
 * @param mrr reciprocal of the rank of the first answer of grade 2 or 3
 */
public record Score(double ndcg, double recall, double mrr) {

    private static final int DEPTH = 10;
    private static final int GOOD = 2;

    /** The score of a ranking, given as {@code externalId}s, best first. */
    public static Score of(JudgedQuery query, List<String> ranking) {
        List<Integer> got = ranking.stream()
                .limit(DEPTH)
                .map(id -> query.grades().getOrDefault(id, 0))
                .toList();
        List<Integer> best = query.grades().values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(DEPTH)
                .toList();
        return new Score(gain(got) / gain(best), recall(got, best), reciprocalRank(got));
    }

    /** The average of several queries' scores. */
    public static Score average(Collection<Score> scores) {
        return new Score(mean(scores, Score::ndcg), mean(scores, Score::recall), mean(scores, Score::mrr));
    }

    private static double gain(List<Integer> grades) {
        return IntStream.range(0, grades.size())
                .mapToDouble(i -> (Math.pow(2, grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2.0))
                .sum();
    }

    private static double recall(List<Integer> got, List<Integer> best) {
        long wanted = count(best);
        return wanted == 0 ? 1 : (double) count(got) / wanted;
    }

    private static long count(List<Integer> grades) {
        return grades.stream().filter(grade -> grade >= GOOD).count();
    }

    private static double reciprocalRank(List<Integer> got) {
        return IntStream.range(0, got.size())
                .filter(i -> got.get(i) >= GOOD)
                .mapToDouble(i -> 1.0 / (i + 1))
                .findFirst()
                .orElse(0);
    }

    private static double mean(Collection<Score> scores, ToDoubleFunction<Score> value) {
        return scores.stream().mapToDouble(value).average().orElse(0);
    }
}
