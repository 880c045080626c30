package org.spona.meetings.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why a proposal is refused.
 *
 * @param reason told to whoever has proposed it
 */
public record RefusalInput(@NotBlank @Size(max = 2000) String reason) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public RefusalInput {
        reason = reason == null ? "" : reason.strip();
    }
}
