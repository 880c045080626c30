package org.spona.infra.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spona.infra.evaluation.JudgedQuery.Half;

class ScoreSheetTest {

    private static final EvaluationSet SET = new EvaluationSet(
            List.of(),
            List.of(
                    query("typo", "found"),
                    query("typo", "missed"),
                    query("script", "found"),
                    new JudgedQuery("script", Half.TUNING, "of the other half", Map.of("x", 3))));

    private final ScoreSheet sheet = ScoreSheet.of("one", SET, Half.TEST, List::of);

    @Test
    void averagesByCategory() {
        assertThat(sheet.categories())
                .hasToString("{script=%s, typo=%s}".formatted(new Score(1, 1, 1), new Score(0.5, 0.5, 0.5)));
    }

    @Test
    void namesTheWorstFirst() {
        assertThat(sheet.worst())
                .extracting(scored -> scored.query().words())
                .containsExactly("missed", "found", "found");
        assertThat(sheet.toString()).containsSubsequence("worst by nDCG@10", "missed");
    }

    /** The words are the ranking that the search under test gives. */
    private static JudgedQuery query(String category, String words) {
        return new JudgedQuery(category, Half.TEST, words, Map.of("found", 3));
    }
}
