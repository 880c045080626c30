package org.spona.regulations.provision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an act, or an article of it, reads on a day.
 *
 * @param day the day
 * @param version that was in force; null when none was, or none is kept here
 * @param until the first day on which another one is in force; null when none is known
 * @param provisions in the order of reading
 */
public record TextOnDay(
        LocalDate day,
        @Nullable ActVersion version,
        @Nullable LocalDate until,
        List<Provision> provisions) {

    public TextOnDay {
        provisions = List.copyOf(provisions);
    }

    /** The version that was in force. */
    public Optional<ActVersion> inForce() {
        return Optional.ofNullable(version);
    }

    /** The first day on which another one is in force. */
    public Optional<LocalDate> followedOn() {
        return Optional.ofNullable(until);
    }
}
