package org.spona.infra.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.infra.evaluation.JudgedQuery.Half;

/** The scores of one search on one half of the set: overall, and by category in alphabetical order. */
public record ScoreSheet(String search, Half half, Score overall, Map<String, Score> categories) {

    /** Asks every query of a half and scores the answers. */
    public static ScoreSheet of(String search, EvaluationSet set, Half half, Function<String, List<String>> ranking) {
        Map<String, List<Score>> scores = set.queries().stream()
                .filter(query -> query.half() == half)
                .collect(Collectors.groupingBy(
                        JudgedQuery::category,
                        TreeMap::new,
                        Collectors.mapping(
                                query -> Score.of(query, ranking.apply(query.words())), Collectors.toList())));
        Map<String, Score> categories = new LinkedHashMap<>();
        scores.forEach((category, each) -> categories.put(category, Score.average(each)));
        return new ScoreSheet(
                search,
                half,
                Score.average(scores.values().stream().flatMap(List::stream).toList()),
                categories);
    }

    /** A table for people. */
    @Override
    public String toString() {
        String lines = categories.entrySet().stream()
                .map(category -> line(category.getKey(), category.getValue()))
                .collect(Collectors.joining());
        return "%n%s, %s half: nDCG@10, recall@10, MRR%n"
                        .formatted(search, half.name().toLowerCase(Locale.ROOT))
                + lines
                + line("overall", overall);
    }

    private static String line(String name, Score score) {
        return String.format(
                Locale.ROOT, "  %-15s %.3f  %.3f  %.3f%n", name, score.ndcg(), score.recall(), score.mrr());
    }
}
