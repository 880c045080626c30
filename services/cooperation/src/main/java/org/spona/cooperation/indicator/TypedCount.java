package org.spona.cooperation.indicator;

import java.math.BigDecimal;
import org.spona.platform.problem.InvalidInput;

/** A whole number of people or things as somebody typed it. */
public final class TypedCount {

    /** More than live in any country of ours. */
    public static final int MOST = 100_000_000;

    private TypedCount() {}

    /**
     * The number; nothing typed is none.
     *
     * @param field names the input in what is refused
     * @throws InvalidInput that says what to mend
     */
    public static int read(String field, String typed) {
        if (typed.isBlank()) {
            return 0;
        }
        BigDecimal number = TypedValue.part(field, IndicatorKind.COUNT, typed);
        if (number.compareTo(BigDecimal.valueOf(MOST)) > 0) {
            throw new InvalidInput(field, "amount.large");
        }
        return number.intValueExact();
    }
}
