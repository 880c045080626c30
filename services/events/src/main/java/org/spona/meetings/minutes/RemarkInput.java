package org.spona.meetings.minutes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A remark on minutes.
 *
 * @param itemId the item on which it is; null for the whole
 */
public record RemarkInput(
        @Nullable UUID itemId, @NotBlank @Size(max = 5000) String text) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public RemarkInput {
        text = text == null ? "" : text.strip();
    }
}
