package org.spona.cooperation.indicator;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Values, numbers and periods in the reader's words: the same on pages and in files. */
@Component
public class ValueWords {

    private static final int DECIMALS = 4;

    private final MessageSource messages;

    ValueWords(MessageSource messages) {
        this.messages = messages;
    }

    /** A number as it is written in a language. */
    public String number(BigDecimal number, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.of(locale.getLanguage()));
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(number);
    }

    /** What an organisation says. */
    public String value(IndicatorContent content, MeasuredValue value, Locale locale) {
        if (value.unknown()) {
            return words("value.unknown", locale);
        }
        BigDecimal numerator = value.numerator();
        BigDecimal denominator = value.denominator();
        if (numerator != null && denominator != null) {
            return share(numerator, denominator, locale);
        }
        return value.number().map(number -> withUnit(content, number, locale)).orElse(value.words());
    }

    /** What several are together; empty when nothing is known, or nothing can be put together. */
    public String rollup(IndicatorContent content, RollupValue value, Locale locale) {
        BigDecimal numerator = value.numerator();
        BigDecimal denominator = value.denominator();
        if (numerator != null && denominator != null) {
            return share(numerator, denominator, locale);
        }
        BigDecimal least = value.least();
        BigDecimal greatest = value.greatest();
        if (least != null && greatest != null && least.compareTo(greatest) != 0) {
            return words(
                    "rollup.spread",
                    locale,
                    number(value.number().orElse(least), locale),
                    number(least, locale),
                    number(greatest, locale));
        }
        return value.number().map(number -> withUnit(content, number, locale)).orElse("");
    }

    /** A number of an indicator: of shares in per cent, of money in its currency. */
    public String withUnit(IndicatorContent content, BigDecimal number, Locale locale) {
        String written = number(number, locale);
        return switch (content.kind()) {
            case PERCENT -> words("value.percent", locale, written);
            case MONEY -> content.unit().isEmpty() ? written : written + " " + content.unit();
            case COUNT, SCORE, TEXT -> written;
        };
    }

    /** A year, or a part of one. */
    public String period(Period period, Locale locale) {
        return words("period." + period.frequency(), locale, Integer.toString(period.year()), month(period, locale));
    }

    private String month(Period period, Locale locale) {
        return period.frequency() == Frequency.MONTH
                ? words("period.month." + period.part(), locale)
                : List.of("", "I", "II", "III", "IV").get(period.frequency() == Frequency.YEAR ? 0 : period.part());
    }

    private String share(BigDecimal numerator, BigDecimal denominator, Locale locale) {
        return words(
                "value.share",
                locale,
                number(MeasuredValue.percent(numerator, denominator), locale),
                number(numerator, locale),
                number(denominator, locale));
    }

    private String words(String code, Locale locale, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(code, arguments, locale));
    }
}
