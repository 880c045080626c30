package org.spona.regulations.provision;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.spona.platform.text.WrittenText;
import org.spona.regulations.text.ActLine;
import org.spona.regulations.text.Level;

/** A line of a draft as staff write it; see {@link ActLine}. */
public record LineInput(
        @NotNull(message = "{provision.level.missing}") Level level,

        @Size(max = ActLine.NUMBER_LENGTH, message = "{text.too-long}") String number,

        @Size(max = ActLine.HEADING_LENGTH, message = "{text.too-long}") String heading,

        @Size(max = ActLine.TEXT_LENGTH, message = "{text.too-long}") String text) {

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public LineInput {
        number = number == null ? "" : WrittenText.line(number);
        heading = heading == null ? "" : WrittenText.line(heading);
        text = text == null ? "" : text.strip();
    }

    /** The line as it is. */
    public static LineInput of(Provision provision) {
        return new LineInput(provision.level(), provision.number(), provision.heading(), provision.text());
    }

    /** The line that it gives, of which nobody has a doubt. */
    public ActLine line() {
        return new ActLine(level, number, heading, text);
    }
}
