package org.spona.meetings.survey;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.survey.SurveyComparison.Row;
import org.spona.meetings.survey.SurveyQuestion.Kind;

/**
 * What comes of a question that can be counted, as a chart and its table have it.
 *
 * @param number of the question, from 1
 * @param answered how many have answered it
 * @param counted how often each option was chosen; empty of numbers
 * @param measured the numbers by institution, the largest first; empty of options
 * @param summary of the numbers; null when there are none
 */
public record QuestionResult(
        int number,
        SurveyQuestion question,
        long answered,
        List<Counted> counted,
        List<Measured> measured,
        @Nullable Summary summary) {

    /** The width of the longest bar. */
    public static final double WHOLE = 1000;

    public QuestionResult {
        counted = List.copyOf(counted);
        measured = List.copyOf(measured);
    }

    /**
     * How often an option was chosen.
     *
     * @param option as it is written, or {@code YES} or {@code NO}
     * @param width of its bar, of {@value #WHOLE} for all who have answered
     */
    public record Counted(String option, long count, double width) {}

    /**
     * The number of an institution.
     *
     * @param typed as it was typed
     * @param width of its bar, of {@value #WHOLE} for the largest one; none of a number below zero
     */
    public record Measured(SurveyPartLine part, String typed, BigDecimal value, double width) {}

    /** What the numbers come to. */
    public record Summary(BigDecimal sum, BigDecimal least, BigDecimal median, BigDecimal greatest) {

        private static Summary of(List<BigDecimal> sorted) {
            int half = sorted.size() / 2;
            BigDecimal median = sorted.size() % 2 == 1
                    ? sorted.get(half)
                    : sorted.get(half - 1).add(sorted.get(half)).divide(BigDecimal.TWO, MathContext.DECIMAL64);
            return new Summary(
                    sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                    sorted.getFirst(),
                    median,
                    sorted.getLast());
        }
    }

    static QuestionResult of(int at, SurveyQuestion question, List<Row> rows) {
        List<Row> answered =
                rows.stream().filter(row -> !row.answer(at).saysNothing()).toList();
        if (question.kind() == Kind.NUMBER) {
            List<Measured> measured = measured(at, answered);
            List<BigDecimal> sorted =
                    measured.stream().map(Measured::value).sorted().toList();
            return new QuestionResult(
                    at + 1,
                    question,
                    answered.size(),
                    List.of(),
                    measured,
                    sorted.isEmpty() ? null : Summary.of(sorted));
        }
        List<Counted> counted = new ArrayList<>();
        for (String option : question.options()) {
            long count = answered.stream()
                    .filter(row -> row.answer(at).names(option))
                    .count();
            counted.add(new Counted(option, count, answered.isEmpty() ? 0 : WHOLE * count / answered.size()));
        }
        return new QuestionResult(at + 1, question, answered.size(), counted, List.of(), null);
    }

    private static List<Measured> measured(int at, List<Row> answered) {
        List<Measured> read = answered.stream()
                .flatMap(row -> NumberAnswer.read(row.answer(at).text()).stream()
                        .map(value -> new Measured(row.part(), row.answer(at).text(), value, 0)))
                .sorted((one, other) -> other.value().compareTo(one.value()))
                .toList();
        double largest = read.isEmpty() ? 0 : read.getFirst().value().doubleValue();
        return read.stream()
                .map(one -> new Measured(
                        one.part(),
                        one.typed(),
                        one.value(),
                        largest <= 0 ? 0 : Math.max(0, WHOLE * one.value().doubleValue() / largest)))
                .toList();
    }
}
