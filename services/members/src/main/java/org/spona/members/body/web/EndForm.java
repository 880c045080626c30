package org.spona.members.body.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why and when something ends.
 *
 * @param reason in words; may be empty
 * @param until the last day; at once when null
 */
record EndForm(
        @Size(max = 500, message = "{text.too-long}") String reason,
        @Nullable LocalDate until) {

    static final EndForm BLANK = new EndForm("", null);

    @SuppressWarnings("NullAway") // forms leave fields out
    EndForm {
        reason = reason == null ? "" : reason.strip();
    }
}
