package org.spona.cooperation.indicator;

import java.math.BigDecimal;
import org.spona.cooperation.indicator.AmountReading.Amount;
import org.spona.cooperation.indicator.AmountReading.NoData;
import org.spona.cooperation.indicator.AmountReading.Percent;
import org.spona.cooperation.indicator.AmountReading.Refused;
import org.spona.cooperation.indicator.AmountReading.Share;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.text.WrittenText;

/** What somebody typed as a value of an indicator, held against what the values of the indicator are. */
final class TypedValue {

    private TypedValue() {}

    /**
     * A value that is reported.
     *
     * @param field names the input in what is refused
     * @param whole the denominator of a share, where it has a field of its own
     * @throws InvalidInput that says what to mend
     */
    static MeasuredValue measured(String field, IndicatorKind kind, String typed, String whole) {
        if (kind == IndicatorKind.TEXT) {
            return words(field, typed);
        }
        return switch (AmountReader.read(typed)) {
            case Refused refused -> throw new InvalidInput(field, refused.message());
            case NoData _ -> MeasuredValue.UNKNOWN;
            case Percent _ ->
                throw new InvalidInput(
                        field, kind == IndicatorKind.PERCENT ? "amount.percent.two" : "amount.percent.none");
            case Share share -> {
                if (kind != IndicatorKind.PERCENT) {
                    throw new InvalidInput(field, "amount.share.none");
                }
                yield share(field, share.numerator(), share.denominator());
            }
            case Amount amount ->
                kind == IndicatorKind.PERCENT
                        ? share(field, amount.number(), wholeOf(whole))
                        : MeasuredValue.of(fitting(field, kind, amount.number()));
        };
    }

    /**
     * A number to be reached, or from which something began; of shares in per cent.
     *
     * @throws InvalidInput that says what to mend
     */
    static BigDecimal figure(String field, IndicatorKind kind, String typed) {
        return switch (AmountReader.read(typed)) {
            case Refused refused -> throw new InvalidInput(field, refused.message());
            case NoData _ -> throw new InvalidInput(field, "amount.missing");
            case Percent percent -> {
                if (kind != IndicatorKind.PERCENT) {
                    throw new InvalidInput(field, "amount.percent.none");
                }
                yield nonNegative(field, percent.number());
            }
            case Share share -> {
                if (kind != IndicatorKind.PERCENT) {
                    throw new InvalidInput(field, "amount.share.none");
                }
                yield share(field, share.numerator(), share.denominator())
                        .number()
                        .orElseThrow();
            }
            case Amount amount ->
                kind == IndicatorKind.PERCENT
                        ? nonNegative(field, amount.number())
                        : fitting(field, kind, amount.number());
        };
    }

    /** A number as it is counted of a part of the whole: of a breakdown. */
    static BigDecimal part(String field, IndicatorKind kind, String typed) {
        return switch (AmountReader.read(typed)) {
            case Amount amount -> fitting(field, kind, amount.number());
            case Refused refused -> throw new InvalidInput(field, refused.message());
            case NoData _ -> throw new InvalidInput(field, "amount.part.empty");
            case Percent _ -> throw new InvalidInput(field, "amount.percent.none");
            case Share _ -> throw new InvalidInput(field, "amount.share.none");
        };
    }

    private static MeasuredValue words(String field, String typed) {
        String words = typed.strip();
        if (WrittenText.line(words).isEmpty()) {
            throw new InvalidInput(field, "amount.words.missing");
        }
        if (words.length() > MeasuredValue.WORDS_LENGTH) {
            throw new InvalidInput(field, "amount.words.long");
        }
        return AmountReader.read(words) instanceof NoData ? MeasuredValue.UNKNOWN : MeasuredValue.words(words);
    }

    private static BigDecimal wholeOf(String typed) {
        return switch (AmountReader.read(typed)) {
            case Amount amount -> amount.number();
            case Refused refused ->
                throw new InvalidInput(
                        "whole",
                        refused.message().equals("amount.missing") ? "amount.whole.missing" : refused.message());
            case NoData _, Percent _, Share _ -> throw new InvalidInput("whole", "amount.whole.missing");
        };
    }

    private static MeasuredValue share(String field, BigDecimal numerator, BigDecimal denominator) {
        if (denominator.signum() <= 0) {
            throw new InvalidInput(field, "amount.whole.zero");
        }
        if (nonNegative(field, numerator).compareTo(denominator) > 0) {
            throw new InvalidInput(field, "amount.share.above");
        }
        return MeasuredValue.share(numerator, denominator);
    }

    private static BigDecimal fitting(String field, IndicatorKind kind, BigDecimal number) {
        if (kind == IndicatorKind.COUNT && number.stripTrailingZeros().scale() > 0) {
            throw new InvalidInput(field, "amount.whole-number");
        }
        return kind == IndicatorKind.SCORE ? number : nonNegative(field, number);
    }

    private static BigDecimal nonNegative(String field, BigDecimal number) {
        if (number.signum() < 0) {
            throw new InvalidInput(field, "amount.negative");
        }
        return number;
    }
}
