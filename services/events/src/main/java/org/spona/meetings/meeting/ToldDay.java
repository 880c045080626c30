package org.spona.meetings.meeting;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenText;
import org.spona.platform.web.WebAddress;

/**
 * A day on which a meeting is, as somebody has told.
 *
 * @param day null in a row that a form leaves empty
 * @param source who told it, in words
 * @param address where it is told; empty when it was told elsewhere than on the web
 */
public record ToldDay(
        @Nullable LocalDate day,
        @Size(max = 300) String source,

        @WebAddress @Size(max = 500, message = "{text.too-long}") String address) {

    /** A row for the next one. */
    static final ToldDay EMPTY = new ToldDay(null, "", "");

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public ToldDay {
        source = source == null ? "" : WrittenText.line(source);
        address = address == null ? "" : address.strip();
    }
}
