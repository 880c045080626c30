package org.spona.meetings.opinion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.spona.platform.text.WrittenText;

/**
 * That an opinion was sent.
 *
 * @param sentOn the day
 * @param number under which; may be empty
 */
public record OpinionSending(
        @NotNull LocalDate sentOn, @Size(max = 100) String number) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public OpinionSending {
        number = number == null ? "" : WrittenText.line(number);
    }
}
