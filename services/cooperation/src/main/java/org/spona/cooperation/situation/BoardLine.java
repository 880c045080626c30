package org.spona.cooperation.situation;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenText;

/**
 * An indicator of a board, with where it begins to worry. Of an indicator that is meant to go up the thresholds are least values, of one that is
 * meant to go down greatest ones.
 *
 * @param warning from where on it needs attention, as it was typed; may be empty
 * @param alarm from where on it is bad, as it was typed; may be empty
 */
public record BoardLine(
        @Nullable UUID indicatorId,
        @Size(max = 60, message = "{text.too-long}") String warning,
        @Size(max = 60, message = "{text.too-long}") String alarm) {

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public BoardLine {
        warning = warning == null ? "" : WrittenText.line(warning);
        alarm = alarm == null ? "" : WrittenText.line(alarm);
    }

    public static BoardLine blank() {
        return new BoardLine(null, "", "");
    }

    /** Whether an indicator is chosen. */
    boolean isWritten() {
        return indicatorId != null;
    }
}
