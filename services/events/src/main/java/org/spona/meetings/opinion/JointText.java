package org.spona.meetings.opinion;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The opinion itself, as the seats' comments made it.
 *
 * @param text in Markdown
 * @param version of the opinion that was seen; a newer one is not written over
 */
public record JointText(
        @Size(max = 20_000) String text, @Nullable Long version) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public JointText {
        text = text == null ? "" : text.strip();
    }
}
