package org.spona.meetings.task;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is written to of the part of an institution.
 *
 * @param personId whom the directory knows her as; null of an address that it does not know
 * @param name empty when nobody knows it
 * @param email of one whom the directory does not know
 * @param invited whether she was invited to the meeting for the institution
 */
record Recipient(
        @Nullable UUID personId, String name, @Nullable String email, boolean invited) {

    Optional<UUID> person() {
        return Optional.ofNullable(personId);
    }

    /** An address belongs into no log. */
    @Override
    public String toString() {
        return "Recipient[" + personId + "]";
    }
}
