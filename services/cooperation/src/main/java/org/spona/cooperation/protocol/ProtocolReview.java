package org.spona.cooperation.protocol;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * That a protocol was looked at again.
 *
 * @param day on which
 * @param outcome whether it stays
 * @param why in a few words; at most {@value #WHY_LENGTH} characters
 * @param meeting the address of the item of the meeting at which it was decided, if any
 */
public record ProtocolReview(
        @NotNull(message = "{protocol.missing.review.day}") @PastOrPresent(message = "{protocol.review.future}") LocalDate day,

        @NotNull(message = "{protocol.missing.review.outcome}") ReviewOutcome outcome,

        @NotBlank(message = "{protocol.missing.review.why}") @Size(max = WHY_LENGTH, message = "{text.too-long}") String why,

        @Size(max = ADDRESS_LENGTH, message = "{text.too-long}") String meeting) {

    public static final int WHY_LENGTH = 1000;
    public static final int ADDRESS_LENGTH = 500;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public ProtocolReview {
        why = why == null ? "" : why.strip();
        meeting = meeting == null ? "" : meeting.strip();
    }

    /** One of today of which nothing is said yet. */
    @SuppressWarnings("NullAway") // nobody has chosen an outcome yet
    public static ProtocolReview on(LocalDate day) {
        return new ProtocolReview(day, null, "", "");
    }
}
