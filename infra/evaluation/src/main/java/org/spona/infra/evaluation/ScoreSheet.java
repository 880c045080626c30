package org.spona.infra.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.infra.evaluation.JudgedQuery.Half;

/** The scores of one search on one half of the set, query by query in the order of the set. */
public record ScoreSheet(String search, Half half, List<Scored> queries) {

    private static final int WORST = 10;

    /** A query with the score of its answers. */
    public record Scored(JudgedQuery query, Score score) {}

    /** Asks every query of a half and scores the answers. */
    public static ScoreSheet of(String search, EvaluationSet set, Half half, Function<String, List<String>> ranking) {
        return new ScoreSheet(
                search,
                half,
                set.queries().stream()
                        .filter(query -> query.half() == half)
                        .map(query -> new Scored(query, Score.of(query, ranking.apply(query.words()))))
                        .toList());
    }

    /** The average of all. */
    public Score overall() {
        return Score.average(queries.stream().map(Scored::score).toList());
    }

    /** The averages of the categories, in alphabetical order. */
    public Map<String, Score> categories() {
        return queries.stream()
                .collect(Collectors.groupingBy(
                        scored -> scored.query().category(),
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Scored::score, Collectors.toList()), Score::average)));
    }

    /** The queries with the least nDCG, the worst first. */
    List<Scored> worst() {
        return queries.stream()
                .sorted(Comparator.comparingDouble(scored -> scored.score().ndcg()))
                .limit(WORST)
                .toList();
    }

    /** A table for people, with what to look at next. */
    @Override
    public String toString() {
        String lines = categories().entrySet().stream()
                .map(category -> line(category.getKey(), category.getValue()))
                .collect(Collectors.joining());
        String worst = worst().stream()
                .map(scored -> String.format(
                        Locale.ROOT,
                        "  %.3f  %-15s %s%n",
                        scored.score().ndcg(),
                        scored.query().category(),
                        scored.query().words()))
                .collect(Collectors.joining());
        return "%n%s, %s half: nDCG@10, recall@10, MRR%n"
                        .formatted(search, half.name().toLowerCase(Locale.ROOT))
                + lines
                + line("overall", overall())
                + "worst by nDCG@10%n".formatted()
                + worst;
    }

    private static String line(String name, Score score) {
        return String.format(
                Locale.ROOT, "  %-15s %.3f  %.3f  %.3f%n", name, score.ndcg(), score.recall(), score.mrr());
    }
}
