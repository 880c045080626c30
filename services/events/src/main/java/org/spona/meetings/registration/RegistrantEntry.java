package org.spona.meetings.registration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is registered, as who convenes sees her.
 *
 * @param organisationLatin her organisation's name, when the directory knows it; else {@code institution} says it
 * @param email a visitor's address
 */
public record RegistrantEntry(
        UUID id,
        String name,
        List<String> others,
        @Nullable String organisationLatin,
        @Nullable String organisationCyrillic,
        String institution,
        @Nullable String email,
        Registrant.Status status,
        Instant requestedAt,
        @Nullable Instant offeredUntil,
        String exceptionReason,
        List<GivenAnswer> answers) {

    /** How many people come with it. */
    public int size() {
        return 1 + others.size();
    }

    /** Whether she waits for a place. */
    public boolean waits() {
        return status == Registrant.Status.WAITING;
    }
}
