package org.spona.meetings.minutes;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.spona.platform.problem.InvalidInput;

/**
 * What whoever keeps the minutes says to a remark.
 *
 * @param status any but {@code OPEN}
 * @param reason why it is not taken; may be empty otherwise
 */
public record RemarkAnswer(
        @NotNull Remark.Status status, @Size(max = 2000) String reason) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public RemarkAnswer {
        reason = reason == null ? "" : reason.strip();
    }

    /**
     * Refuses what answers nothing.
     *
     * @throws InvalidInput naming the field to mend
     */
    void check() {
        if (status == Remark.Status.OPEN) {
            throw new InvalidInput("status", "minutes.remark.status.missing");
        }
        if (status == Remark.Status.REFUSED && reason.isEmpty()) {
            throw new InvalidInput("reason", "minutes.remark.reason.missing");
        }
    }
}
