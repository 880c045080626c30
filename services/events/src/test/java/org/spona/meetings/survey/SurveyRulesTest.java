package org.spona.meetings.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.meetings.survey.SurveyComparison.Row;
import org.spona.meetings.survey.SurveyQuestion.Kind;
import org.spona.platform.problem.InvalidInput;

/** How answers are read and counted. */
class SurveyRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.250|1250", "12,5|12.5", "12.5|12.5", "1 250,75|1250.75", "-3|-3", "1.250.000|1250000", "0|0"})
    void readsNumbersAsTheyAreTyped(String typed, String number) {
        assertThat(NumberAnswer.read(typed))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"oko sto", "12 korisnika", "1e9", "1.25.0", "", "--1", "9999999999999999", "1,2,3"})
    void takesNothingElseForANumber(String typed) {
        assertThat(NumberAnswer.read(typed)).isEmpty();
    }

    @Test
    void boundsWhatItReads() {
        assertThat(NumberAnswer.read("1".repeat(100_000))).isEmpty();
        assertThat(NumberAnswer.read("1.234".repeat(20_000))).isEmpty();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> FurtherInstitution.read("a; a@b.example\n".repeat(201)));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> FurtherInstitution.read("x".repeat(201) + "; a@b.example"));
        assertThat(FurtherInstitution.read("Dom zdravlja; Bar; dz@bar.example\n\n"))
                .singleElement()
                .satisfies(one -> assertThat(one.name()).isEqualTo("Dom zdravlja; Bar"));
    }

    @Test
    void countsHowOftenEachOptionWasChosen() {
        SurveyQuestion question =
                new SurveyQuestion(Kind.SEVERAL_OF, "Šta nedostaje?", "", "vozilo\nljudi\nvozilo", false);

        QuestionResult result =
                QuestionResult.of(0, question, rows(chosen("vozilo"), chosen("vozilo", "ljudi"), SurveyAnswer.NONE));

        assertThat(result.answered()).isEqualTo(2);
        assertThat(result.counted())
                .extracting(
                        QuestionResult.Counted::option, QuestionResult.Counted::count, QuestionResult.Counted::width)
                .containsExactly(tuple("vozilo", 2L, 1000.0), tuple("ljudi", 1L, 500.0));
    }

    @Test
    void sumsNumbersAndDrawsNoneBelowZero() {
        SurveyQuestion question = new SurveyQuestion(Kind.NUMBER, "Koliko?", "", "", false);

        QuestionResult result = QuestionResult.of(0, question, rows(text("3"), text("-1"), text("1.000"), text("2,5")));

        QuestionResult.Summary summary = Objects.requireNonNull(result.summary());
        assertThat(summary.sum()).isEqualByComparingTo("1004.5");
        assertThat(summary.least()).isEqualByComparingTo("-1");
        assertThat(summary.median()).isEqualByComparingTo("2.75");
        assertThat(summary.greatest()).isEqualByComparingTo("1000");
        assertThat(result.measured())
                .extracting(QuestionResult.Measured::typed)
                .containsExactly("1.000", "3", "2,5", "-1");
        assertThat(result.measured().getLast().width()).isZero();
    }

    @Test
    void hasNoChartWithoutAnswers() {
        QuestionResult none = QuestionResult.of(
                0, new SurveyQuestion(Kind.NUMBER, "Koliko?", "", "", false), rows(SurveyAnswer.NONE));

        assertThat(none.summary()).isNull();
        assertThat(none.measured()).isEmpty();
        assertThat(none.answered()).isZero();
    }

    private static SurveyAnswer text(String text) {
        return new SurveyAnswer(text, List.of());
    }

    private static SurveyAnswer chosen(String... options) {
        return new SurveyAnswer("", List.of(options));
    }

    private static List<Row> rows(SurveyAnswer... answers) {
        return IntStream.range(0, answers.length)
                .mapToObj(at -> new Row(
                        new SurveyPartLine(
                                UUID.randomUUID(), "Opština " + at, "Општина " + at, Instant.EPOCH, true, false),
                        List.of(answers[at])))
                .toList();
    }
}
