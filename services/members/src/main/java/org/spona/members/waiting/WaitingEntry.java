package org.spona.members.waiting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the reader.
 *
 * @param reason why, in the reader's language
 * @param title what it is called; may be empty
 * @param language of the title, BCP 47 with script where there are two
 * @param action what is to be done, in the reader's language
 * @param address the path of the page on which it is done
 * @param dueOn the day by which it is due
 * @param dueAt the moment of that day
 * @param since from when on it waits
 * @param late whether it should have been done by now
 */
public record WaitingEntry(
        UUID id,
        String reason,
        String title,
        String language,
        String action,
        String address,
        @Nullable LocalDate dueOn,
        @Nullable Instant dueAt,
        Instant since,
        boolean late) {

    /** By when, as exactly as it is known. */
    public Optional<Temporal> due() {
        return Optional.<Temporal>ofNullable(dueAt).or(() -> Optional.ofNullable(dueOn));
    }
}
