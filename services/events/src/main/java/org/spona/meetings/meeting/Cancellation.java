package org.spona.meetings.meeting;

import jakarta.validation.constraints.Size;
import org.spona.platform.problem.InvalidInput;

/**
 * How a coordinator calls a meeting off.
 *
 * @param reason why, for everybody who reads the meeting; plain text
 */
public record Cancellation(@Size(max = 500) String reason) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public Cancellation {
        reason = reason == null ? "" : reason.strip();
    }

    /** Nothing said yet. */
    public static Cancellation blank() {
        return new Cancellation("");
    }

    /**
     * The reason, once there is one.
     *
     * @throws InvalidInput when it is missing
     */
    String requireReason() {
        if (reason.isEmpty()) {
            throw new InvalidInput("reason", "meeting.cancel.reason.missing");
        }
        return reason;
    }
}
