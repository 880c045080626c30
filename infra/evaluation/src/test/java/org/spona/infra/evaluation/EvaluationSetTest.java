package org.spona.infra.evaluation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationSetTest {

    private final EvaluationSet set = EvaluationSet.read();

    @Test
    void isLargeEnough() {
        assertThat(set.practices()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(set.queries()).hasSizeGreaterThanOrEqualTo(150);
    }

    @Test
    void hasEveryCategoryInBothHalves() {
        var counts =
                set.queries().stream().collect(groupingBy(query -> query.category() + " " + query.half(), counting()));
        assertThat(counts)
                .hasSize(18)
                .allSatisfy((_, count) -> assertThat(count).isGreaterThanOrEqualTo(9));
    }

    @Test
    void judgesPracticesThatAreThere() {
        List<String> known =
                set.practices().stream().map(JudgedPractice::externalId).toList();
        assertThat(known).doesNotHaveDuplicates();
        assertThat(set.queries()).allSatisfy(query -> {
            assertThat(known).containsAll(query.grades().keySet());
            assertThat(query.grades().values()).allMatch(grade -> grade >= 1 && grade <= 3);
        });
    }

    @Test
    void asksNothingTwice() {
        assertThat(set.queries()).extracting(JudgedQuery::words).doesNotHaveDuplicates();
    }
}
