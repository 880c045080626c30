package org.spona.cooperation.protocol;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenText;

/**
 * What the assembly of a party has decided.
 *
 * @param needless whether none is needed: a police station has no assembly
 * @param number as it is printed; at most {@value #LENGTH} characters
 * @param day on which it was made
 * @param gazette in which it was published, with its number; may be empty
 */
public record AssemblyDecision(
        Boolean needless,
        @Size(max = LENGTH, message = "{text.too-long}") String number,

        @PastOrPresent(message = "{protocol.decision.future}") @Nullable LocalDate day,

        @Size(max = LENGTH, message = "{text.too-long}") String gazette) {

    public static final int LENGTH = 200;

    /** Nothing is known of one. */
    static final AssemblyDecision NONE = new AssemblyDecision(false, "", null, "");

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public AssemblyDecision {
        needless = needless != null && needless;
        number = number == null ? "" : WrittenText.line(number);
        gazette = gazette == null ? "" : WrittenText.line(gazette);
    }

    /** Whether it is known that and when it was made. */
    public boolean hasDate() {
        return !number.isEmpty() && day != null;
    }

    /** As it is kept: of one that is not needed nothing else is said. */
    AssemblyDecision kept() {
        return needless ? new AssemblyDecision(true, "", null, "") : this;
    }
}
