package org.spona.infra.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spona.infra.evaluation.JudgedQuery.Half;

class ScoreTest {

    private final JudgedQuery query =
            new JudgedQuery("script", Half.TEST, "помоћ", Map.of("best", 3, "good", 2, "poor", 1));

    @Test
    void isOneForTheBestOrder() {
        assertThat(Score.of(query, List.of("best", "good", "poor", "other"))).isEqualTo(new Score(1, 1, 1));
    }

    @Test
    void isNothingForNothing() {
        assertThat(Score.of(query, List.of())).isEqualTo(new Score(0, 0, 0));
    }

    /** 7 / log2(3) + 3 / log2(4) over 7 + 3 / log2(3) + 1 / log2(4). */
    @Test
    void countsLaterRanksLess() {
        Score score = Score.of(query, List.of("other", "best", "good"));
        assertThat(score.ndcg()).isCloseTo(5.9165 / 9.3928, within(0.0001));
        assertThat(score.recall()).isEqualTo(1);
        assertThat(score.mrr()).isEqualTo(0.5);
    }

    @Test
    void looksAtTenAnswers() {
        List<String> eleven = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "best");
        assertThat(Score.of(query, eleven)).isEqualTo(new Score(0, 0, 0));
    }

    @Test
    void averagesOverQueries() {
        assertThat(Score.average(List.of(new Score(1, 1, 1), new Score(0, 0.5, 0))))
                .isEqualTo(new Score(0.5, 0.75, 0.5));
    }
}
