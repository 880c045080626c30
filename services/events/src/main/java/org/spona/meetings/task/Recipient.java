package org.spona.meetings.task;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.Contact;
import org.spona.platform.language.Language;

/**
 * Somebody who is written to of the part of an institution.
 *
 * @param personId whom the directory knows her as; null of an address that it does not know
 * @param name empty when nobody knows it
 * @param email of one whom the directory does not know
 * @param invited whether she was invited to the meeting for the institution
 */
public record Recipient(
        @Nullable UUID personId, String name, @Nullable String email, boolean invited) {

    /** Whom the directory knows her as. */
    public Optional<UUID> person() {
        return Optional.ofNullable(personId);
    }

    /** How one is written to whom the directory does not know; null without an address. */
    public @Nullable Contact contact(Language language) {
        return email == null ? null : new Contact(null, name, email, language);
    }

    /** An address belongs into no log. */
    @Override
    public String toString() {
        return "Recipient[" + personId + "]";
    }
}
