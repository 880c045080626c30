package org.spona.regulations.provision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.spona.platform.text.WrittenText;
import org.spona.regulations.text.ActLine;
import org.spona.regulations.text.Level;

/**
 * How staff divide an article.
 *
 * @param from the line with which the second article begins
 * @param number of the second article
 * @param heading of the second article; may be empty
 */
public record SplitInput(
        @NotNull(message = "{provision.from.missing}") UUID from,

        @NotBlank(message = "{provision.split.number.missing}") @Size(max = ActLine.NUMBER_LENGTH, message = "{text.too-long}") String number,

        @Size(max = ActLine.HEADING_LENGTH, message = "{text.too-long}") String heading) {

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public SplitInput {
        number = number == null ? "" : WrittenText.line(number);
        heading = heading == null ? "" : WrittenText.line(heading);
    }

    /** What nobody has written yet. */
    @SuppressWarnings("NullAway") // where it is divided is chosen in the form
    public static SplitInput blank() {
        return new SplitInput(null, "", "");
    }

    /** The second article, in which nothing is written yet but what it is called. */
    public ActLine article() {
        return new ActLine(Level.ARTICLE, number, heading, "");
    }
}
