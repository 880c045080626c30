package org.spona.regulations.position;

import jakarta.validation.constraints.Size;

/**
 * Whether an organisation signs.
 *
 * @param signs whether it does
 * @param reason why not; needed when it declines, at most {@value #REASON_LENGTH} characters, read by its own people and the staff of the network
 */
public record SignatureInput(
        boolean signs,

        @Size(max = REASON_LENGTH, message = "{text.too-long}") String reason) {

    public static final int REASON_LENGTH = 1000;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public SignatureInput {
        reason = reason == null ? "" : reason.strip();
    }
}
