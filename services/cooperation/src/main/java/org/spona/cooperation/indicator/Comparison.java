package org.spona.cooperation.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.Organisation;

/**
 * A municipality beside those that are like it.
 *
 * @param own null when it has no value
 * @param others with a value, in the order of their values
 * @param silent how many that are like it have none
 * @param middle of the others; null when none has a number
 */
public record Comparison(
        Period period,
        Organisation organisation,
        @Nullable BigDecimal own,
        List<Line> others,
        int silent,
        @Nullable BigDecimal middle) {

    /** Another municipality with its value. */
    public record Line(Organisation organisation, BigDecimal number) {}

    public Optional<BigDecimal> ownNumber() {
        return Optional.ofNullable(own);
    }

    public Optional<BigDecimal> middleNumber() {
        return Optional.ofNullable(middle);
    }
}
