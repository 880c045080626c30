package org.spona.cooperation.situation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.indicator.Direction;

/**
 * Where an indicator begins to worry.
 *
 * @param warning from where on it needs attention; null when nothing is said
 * @param alarm from where on it is bad; null when nothing is said
 */
public record Threshold(
        Direction direction,
        @Nullable BigDecimal warning,
        @Nullable BigDecimal alarm) {

    /** How a number stands. */
    public enum Level {
        /** Nothing is known. */
        UNKNOWN,
        /** There is no threshold that says more. */
        PLAIN,
        GOOD,
        WARNING,
        ALARM
    }

    Level of(@Nullable BigDecimal number) {
        if (number == null) {
            return Level.UNKNOWN;
        }
        if (alarm != null && crosses(number, alarm)) {
            return Level.ALARM;
        }
        if (warning != null && crosses(number, warning)) {
            return Level.WARNING;
        }
        return alarm == null && warning == null ? Level.PLAIN : Level.GOOD;
    }

    /** Of what is meant to go up, below is worse; of all else, above is. */
    private boolean crosses(BigDecimal number, BigDecimal threshold) {
        return direction == Direction.UP ? number.compareTo(threshold) < 0 : number.compareTo(threshold) > 0;
    }
}
