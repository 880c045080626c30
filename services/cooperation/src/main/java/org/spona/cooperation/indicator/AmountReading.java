package org.spona.cooperation.indicator;

import java.math.BigDecimal;

/** What was made of a number that somebody typed. */
public sealed interface AmountReading {

    /** A number. */
    record Amount(BigDecimal number) implements AmountReading {}

    /** A number with the sign of per cent. */
    record Percent(BigDecimal number) implements AmountReading {}

    /** A part of a whole, such as "12 od 40" or "12/40". */
    record Share(BigDecimal numerator, BigDecimal denominator) implements AmountReading {}

    /** The word that there are no data. */
    record NoData() implements AmountReading {}

    /**
     * It cannot be taken.
     *
     * @param message the key of a sentence that says what to mend
     */
    record Refused(String message) implements AmountReading {}
}
