package org.spona.meetings.registration;

import jakarta.validation.constraints.Size;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.text.WrittenText;

/**
 * Why somebody gets a place before her turn.
 *
 * @param reason for those who convene
 */
public record ExceptionReason(@Size(max = 500) String reason) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public ExceptionReason {
        reason = reason == null ? "" : WrittenText.line(reason);
    }

    /** Nothing said yet. */
    public static ExceptionReason blank() {
        return new ExceptionReason("");
    }

    /**
     * The reason.
     *
     * @throws InvalidInput when there is none
     */
    String requireReason() {
        if (reason.isEmpty()) {
            throw new InvalidInput("reason", "registration.except.reason.missing");
        }
        return reason;
    }
}
