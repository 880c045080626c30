package org.spona.cooperation.protocol;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.spona.platform.problem.InvalidInput;

/**
 * How many of a party's people know a protocol, as the party tells it where it does not want to name them.
 *
 * @param asked how many should know it, at most {@value #MOST}
 * @param known how many of them do
 * @param day of which day the numbers are
 */
public record KnownNumbers(
        @NotNull(message = "{protocol.missing.numbers.asked}") @Min(value = 1, message = "{protocol.numbers.range}") @Max(value = MOST, message = "{protocol.numbers.range}") Integer asked,

        @NotNull(message = "{protocol.missing.numbers.known}") @Min(value = 0, message = "{protocol.numbers.known.range}") Integer known,

        @NotNull(message = "{protocol.missing.numbers.day}") @PastOrPresent(message = "{protocol.numbers.day.future}") LocalDate day) {

    public static final int MOST = 100_000;

    /** The numbers of a part as they are, or none yet. */
    @SuppressWarnings("NullAway") // nobody has written them yet
    public static KnownNumbers of(ProtocolPart part, LocalDate today) {
        return part.told() ? new KnownNumbers(part.asked(), part.known(), today) : new KnownNumbers(null, null, today);
    }

    /**
     * Refuses more who know it than there are.
     *
     * @throws InvalidInput naming the field
     */
    void check() {
        if (known > asked) {
            throw new InvalidInput("known", "protocol.numbers.known.many");
        }
    }
}
