package org.spona.meetings.poll;

import jakarta.validation.constraints.Size;
import org.spona.platform.text.WrittenText;

/**
 * That an option is taken.
 *
 * @param reason why, although it fails the quorum or a seat that is required; may be empty where it does not
 */
public record OptionChoice(@Size(max = 500) String reason) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public OptionChoice {
        reason = reason == null ? "" : WrittenText.line(reason);
    }

    /** Nothing said yet. */
    public static OptionChoice blank() {
        return new OptionChoice("");
    }
}
