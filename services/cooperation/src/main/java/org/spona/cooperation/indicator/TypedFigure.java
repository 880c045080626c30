package org.spona.cooperation.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import org.spona.platform.problem.InvalidInput;

/** A number of an indicator that is no value: a threshold. */
public final class TypedFigure {

    private TypedFigure() {}

    /**
     * The number, of shares in per cent; empty when nothing is typed.
     *
     * @param field names the input in what is refused
     * @throws InvalidInput that says what to mend
     */
    public static Optional<BigDecimal> read(String field, IndicatorContent content, String typed) {
        return typed.isEmpty() ? Optional.empty() : Optional.of(TypedValue.figure(field, content.kind(), typed));
    }
}
