package org.spona.cooperation.indicator;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.spona.platform.text.WrittenText;

/**
 * What is to be reached in a period.
 *
 * @param period its code
 * @param value as it was typed
 */
public record Target(
        @Size(max = 20, message = "{text.too-long}") String period,
        @Size(max = 100, message = "{text.too-long}") String value) {

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public Target {
        period = period == null ? "" : WrittenText.line(period);
        value = value == null ? "" : WrittenText.line(value);
    }

    public static Target blank() {
        return new Target("", "");
    }

    /** Whether anything is written in it. */
    boolean isWritten() {
        return !period.isEmpty() || !value.isEmpty();
    }

    /** For when it is meant. */
    public Optional<Period> of() {
        return Period.read(period.endsWith(".") ? period.substring(0, period.length() - 1) : period);
    }
}
