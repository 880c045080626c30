package org.spona.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.sr.SerbianAnalyzer;
import org.junit.jupiter.api.Test;

/**
 * Holds the whole analysis against families of words that belong together. A pair of forms counts as found when both
 * have the same term; F1 is taken over the pairs of all forms, as in the evaluations of Croatian stemmers.
 */
class WordFamiliesTest {

    private static final double FLOOR = 0.985;

    private final List<List<String>> families =
            RuleFile.lines("families.txt").stream().map(WordFamiliesTest::words).toList();
    private final List<List<String>> strangers = RuleFile.lines("strangers.txt").stream()
            .map(WordFamiliesTest::words)
            .toList();

    @Test
    void formsOfOneWordMeetAndOthersDoNot() {
        Score ours = score(SouthSlavicAnalyzer.full());
        Score lucene = score(new SerbianAnalyzer());

        System.out.printf("%d families: ours %s%n", families.size(), ours);
        System.out.printf("Lucene's SerbianAnalyzer %s%n", lucene);
        assertThat(families).hasSizeGreaterThan(250);
        assertThat(ours.f1()).isGreaterThanOrEqualTo(FLOOR).isGreaterThan(lucene.f1());
    }

    @Test
    void strangersStayApart() {
        Analyzer analyzer = SouthSlavicAnalyzer.full();
        assertThat(strangers)
                .hasSizeGreaterThan(150)
                .allSatisfy(pair -> assertThat(term(analyzer, pair.get(0)))
                        .as(pair.toString())
                        .isNotEqualTo(term(analyzer, pair.get(1))));
    }

    private Score score(Analyzer analyzer) {
        Map<String, Map<Integer, Integer>> formsOfTerm = new TreeMap<>();
        long related = 0;
        for (int family = 0; family < families.size(); family++) {
            List<String> forms = families.get(family);
            related += pairs(forms.size());
            for (String form : forms) {
                String term = term(analyzer, form);
                formsOfTerm.computeIfAbsent(term, unseen -> new TreeMap<>()).merge(family, 1, Integer::sum);
            }
        }
        long found = 0;
        long right = 0;
        for (Map<Integer, Integer> perFamily : formsOfTerm.values()) {
            found += pairs(
                    perFamily.values().stream().mapToInt(Integer::intValue).sum());
            right += perFamily.values().stream()
                    .mapToLong(WordFamiliesTest::pairs)
                    .sum();
        }
        return new Score(related, found, right);
    }

    private static long pairs(int forms) {
        return (long) forms * (forms - 1) / 2;
    }

    private static String term(Analyzer analyzer, String word) {
        return String.join(" ", Terms.of(analyzer, word));
    }

    private static List<String> words(String line) {
        return new ArrayList<>(List.of(line.split(" ", -1)));
    }

    /** Pairs that belong together, pairs with the same term, and pairs that are both. */
    private record Score(long related, long found, long right) {

        double precision() {
            return (double) right / found;
        }

        double recall() {
            return (double) right / related;
        }

        double f1() {
            return 2 * precision() * recall() / (precision() + recall());
        }

        @Override
        public String toString() {
            return "precision %.4f, recall %.4f, F1 %.4f".formatted(precision(), recall(), f1());
        }
    }
}
