package org.spona.infra.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Practices whose title, summary and sentences are those of the judged ones, mixed within a language, the same for the same number. Like
 * real ones, few of them have the words of a query.
 */
public final class MixedPractices implements PracticeSource {

    /** The names of all sets. */
    public static final List<String> SETS = List.of("first", "second", "third", "fourth", "fifth", "sixth");

    private static final int MOST_QUERIES = 100;

    private final List<JudgedPractice> judged;
    private final Map<String, List<JudgedPractice>> byLanguage;
    private final Map<String, List<String>> sentences;
    private final List<String> queries;

    /** Reads all sets. */
    public MixedPractices() {
        List<EvaluationSet> sets = SETS.stream().map(EvaluationSet::read).toList();
        judged = sets.stream().flatMap(set -> set.practices().stream()).toList();
        byLanguage = judged.stream().collect(Collectors.groupingBy(JudgedPractice::language));
        sentences = judged.stream()
                .collect(Collectors.groupingBy(
                        JudgedPractice::language,
                        Collectors.flatMapping(MixedPractices::sentences, Collectors.toList())));
        List<String> all = sets.stream()
                .flatMap(set -> set.queries().stream())
                .map(JudgedQuery::words)
                .toList();
        queries = Stream.iterate(0, i -> i + 1)
                .limit(MOST_QUERIES)
                .map(i -> all.get(i * all.size() / MOST_QUERIES))
                .toList();
    }

    @Override
    public JudgedPractice practice(int number) {
        var dice = new Random(number);
        JudgedPractice like = any(judged, dice);
        List<JudgedPractice> kin = byLanguage.getOrDefault(like.language(), judged);
        List<String> said = sentences.getOrDefault(like.language(), List.of());
        List<String> body = new ArrayList<>();
        for (int sentence = 0; sentence < 4 + dice.nextInt(8); sentence++) {
            body.add(any(said, dice));
        }
        return new JudgedPractice(
                Integer.toString(number),
                like.title(),
                any(kin, dice).summary(),
                String.join(" ", body),
                like.language(),
                any(kin, dice).municipality(),
                like.country(),
                any(kin, dice).topics());
    }

    /** Evenly from all queries of all sets. */
    @Override
    public List<String> queries() {
        return queries;
    }

    private static Stream<String> sentences(JudgedPractice practice) {
        return Arrays.stream(practice.body().split("(?<=[.!?])\\s+", -1));
    }

    private static <T> T any(List<T> choices, Random dice) {
        return choices.get(dice.nextInt(choices.size()));
    }
}
