package org.spona.cooperation.initiative;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/**
 * How many people of a party use what came of an initiative.
 *
 * @param users their number, nothing else of them
 * @param countedOn on which day
 */
public record UserCountInput(
        @NotNull(message = "{initiative.missing.users}") @Min(value = 0, message = "{initiative.users.range}") @Max(value = 10_000_000, message = "{initiative.users.range}") Integer users,

        @NotNull(message = "{initiative.missing.countedOn}") @PastOrPresent(message = "{initiative.countedOn.future}") LocalDate countedOn) {

    /** What a form begins with. */
    @SuppressWarnings("NullAway") // nobody has counted yet
    public static UserCountInput on(LocalDate day) {
        return new UserCountInput(null, day);
    }
}
