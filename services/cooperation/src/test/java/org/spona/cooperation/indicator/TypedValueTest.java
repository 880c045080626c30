package org.spona.cooperation.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;

/** What was typed, held against what the values of an indicator are. */
class TypedValueTest {

    @Test
    void keepsBothNumbersOfAShare() {
        MeasuredValue together = TypedValue.measured("value", IndicatorKind.PERCENT, "5 od 40", "");
        MeasuredValue apart = TypedValue.measured("value", IndicatorKind.PERCENT, "5", "40");

        assertThat(together.sameAs(apart)).isTrue();
        assertThat(together.number()).contains(new BigDecimal("12.5"));
    }

    @Test
    void takesTheWordThatThereAreNoDataForEveryKind() {
        for (IndicatorKind kind : IndicatorKind.values()) {
            assertThat(TypedValue.measured("value", kind, "nema podataka", "")).isEqualTo(MeasuredValue.UNKNOWN);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COUNT|1,5||value|amount.whole-number",
                "COUNT|-1||value|amount.negative",
                "COUNT|12 %||value|amount.percent.none",
                "COUNT|5 od 40||value|amount.share.none",
                "COUNT|oko 20||value|amount.about",
                "PERCENT|12 %||value|amount.percent.two",
                "PERCENT|5||whole|amount.whole.missing",
                "PERCENT|5|oko 40|whole|amount.about",
                "PERCENT|5 od 0||value|amount.whole.zero",
                "PERCENT|50 od 40||value|amount.share.above",
                "MONEY|-2||value|amount.negative",
                "TEXT|||value|amount.words.missing"
            })
    void refusesWhatDoesNotFit(IndicatorKind kind, String typed, String whole, String field, String message) {
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class,
                () -> TypedValue.measured("value", kind, typed == null ? "" : typed, whole == null ? "" : whole));

        assertThat(refused.fieldErrors()).containsExactly(new FieldError(field, message));
    }

    @Test
    void readsGoalsOfSharesInPerCent() {
        assertThat(TypedValue.figure("goal", IndicatorKind.PERCENT, "60 %")).isEqualByComparingTo("60");
        assertThat(TypedValue.figure("goal", IndicatorKind.PERCENT, "60")).isEqualByComparingTo("60");
        assertThat(TypedValue.figure("goal", IndicatorKind.PERCENT, "3 od 4")).isEqualByComparingTo("75");
        assertThat(TypedValue.figure("goal", IndicatorKind.MONEY, "1.234,5")).isEqualByComparingTo("1234.5");
        assertThat(TypedValue.figure("goal", IndicatorKind.SCORE, "-0,5")).isEqualByComparingTo("-0.5");
    }

    @Test
    void holdsThePartsOfAListAgainstTheWhole() {
        IndicatorContent content = Measuring.content(IndicatorKind.COUNT)
                .with(List.of(new Breakdown("pol", List.of("žene", "muškarci"))), List.of());
        MeasuredValue twelve = MeasuredValue.of(BigDecimal.valueOf(12));

        assertThat(MeasurementParts.read(content, twelve, List.of("7", "5"))).hasSize(2);
        assertThat(MeasurementParts.read(content, twelve, List.of("", ""))).isEmpty();
        assertThat(catchThrowableOfType(
                                InvalidInput.class, () -> MeasurementParts.read(content, twelve, List.of("7", "4")))
                        .fieldErrors())
                .containsExactly(new FieldError("parts[0]", "amount.parts.sum"));
    }

    @Test
    void isTypedAgainAsItIsRead() {
        for (String number : List.of("12", "1.5", "1.234", "123.456", "1234.5", "0.125")) {
            var amount = new BigDecimal(number);
            var measurement = Measuring.measurement(Measuring.indicator(IndicatorKind.SCORE), MeasuredValue.of(amount));
            String typed = TypedMeasurement.of(Measuring.content(IndicatorKind.SCORE), measurement)
                    .value();

            assertThat(TypedValue.measured("value", IndicatorKind.SCORE, typed, "")
                            .amount())
                    .as(typed)
                    .isEqualByComparingTo(amount);
        }
    }
}
