package org.spona.infra.evaluation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationSetTest {

    @ParameterizedTest
    @CsvSource({"first, 120, 150", "second, 70, 90", "third, 70, 90", "fourth, 70, 90", "fifth, 70, 90"})
    void isLargeEnough(String name, int practices, int queries) {
        assertThat(EvaluationSet.read(name).practices()).hasSizeGreaterThanOrEqualTo(practices);
        assertThat(EvaluationSet.read(name).queries()).hasSizeGreaterThanOrEqualTo(queries);
    }

    @ParameterizedTest
    @CsvSource({"first, 18", "second, 9", "third, 9", "fourth, 9", "fifth, 9"})
    void hasEveryCategoryInEveryHalf(String name, int parts) {
        var counts = EvaluationSet.read(name).queries().stream()
                .collect(groupingBy(query -> query.category() + " " + query.half(), counting()));
        assertThat(counts)
                .hasSize(parts)
                .allSatisfy((_, count) -> assertThat(count).isGreaterThanOrEqualTo(8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "second", "third", "fourth", "fifth", "sixth"})
    void judgesPracticesThatAreThere(String name) {
        EvaluationSet set = EvaluationSet.read(name);
        List<String> known =
                set.practices().stream().map(JudgedPractice::externalId).toList();
        assertThat(known).doesNotHaveDuplicates();
        assertThat(set.queries()).allSatisfy(query -> {
            assertThat(known).containsAll(query.grades().keySet());
            assertThat(query.grades().values()).allMatch(grade -> grade >= 1 && grade <= 3);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "second", "third", "fourth", "fifth", "sixth"})
    void asksNothingTwice(String name) {
        assertThat(EvaluationSet.read(name).queries())
                .extracting(JudgedQuery::words)
                .doesNotHaveDuplicates();
    }
}
