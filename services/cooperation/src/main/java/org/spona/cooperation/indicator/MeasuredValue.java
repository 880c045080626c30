package org.spona.cooperation.indicator;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of an indicator: an amount, a share, words, or the word that there are no data.
 *
 * @param amount of a count, a mark or money in the unit of the indicator; null otherwise
 * @param numerator of a share, with its denominator; null otherwise
 * @param words of an indicator in words; empty otherwise
 * @param unknown whether there are no data, which is not the same as nothing
 */
@Embeddable
public record MeasuredValue(
        @Nullable BigDecimal amount,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        String words,
        boolean unknown) {

    /** The most characters of words. */
    public static final int WORDS_LENGTH = 2000;

    /** Shares are told to a tenth of a per cent. */
    private static final int DECIMALS = 1;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The word that there are no data. */
    public static final MeasuredValue UNKNOWN = new MeasuredValue(null, null, null, "", true);

    public static MeasuredValue of(BigDecimal amount) {
        return new MeasuredValue(amount, null, null, "", false);
    }

    public static MeasuredValue share(BigDecimal numerator, BigDecimal denominator) {
        return new MeasuredValue(null, numerator, denominator, "", false);
    }

    public static MeasuredValue words(String words) {
        return new MeasuredValue(null, null, null, words, false);
    }

    /** The number that is compared and drawn: the amount, or the share in per cent; empty without one. */
    public Optional<BigDecimal> number() {
        if (amount != null) {
            return Optional.of(amount);
        }
        return numerator == null || denominator == null || denominator.signum() == 0
                ? Optional.empty()
                : Optional.of(percent(numerator, denominator));
    }

    static BigDecimal percent(BigDecimal numerator, BigDecimal denominator) {
        return numerator.multiply(HUNDRED).divide(denominator, DECIMALS, RoundingMode.HALF_UP);
    }

    /** Whether two say the same; 5 and 5.0 do. */
    boolean sameAs(MeasuredValue other) {
        return same(amount, other.amount)
                && same(numerator, other.numerator)
                && same(denominator, other.denominator)
                && words.equals(other.words)
                && unknown == other.unknown;
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }
}
