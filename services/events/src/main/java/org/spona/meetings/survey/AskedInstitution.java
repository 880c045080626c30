package org.spona.meetings.survey;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An institution that is to be asked.
 *
 * @param organisationId as the directory knows it; null when it does not
 * @param name what it is called, when the directory does not know it
 * @param people who sits in the body for it
 * @param recipients who is written to for it; nobody when nobody is known
 */
record AskedInstitution(@Nullable UUID organisationId, String name, Set<UUID> people, List<Recipient> recipients) {

    AskedInstitution {
        people = Set.copyOf(people);
        recipients = List.copyOf(recipients);
    }

    /**
     * Somebody who is written to.
     *
     * @param personId whom the directory knows her as; null of an address that it does not know
     * @param email of one whom the directory does not know
     */
    record Recipient(
            @Nullable UUID personId, String name, @Nullable String email) {

        /** An address belongs into no log. */
        @Override
        public String toString() {
            return "Recipient[" + personId + "]";
        }
    }
}
