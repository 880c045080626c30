package org.spona.cooperation.link;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.language.Language;

/**
 * Somebody who is written to: known to the directory, or by her address alone.
 *
 * @param email null for whom the directory knows
 * @param language in which she is written to, when the directory does not know it
 */
public record Recipient(
        @Nullable UUID personId, String name, @Nullable String email, Language language) {

    /** How she is written to now; empty when she cannot be. */
    public Optional<Contact> contact(Contacts contacts) {
        return personId == null
                ? Optional.ofNullable(email).map(address -> new Contact(null, name, address, language))
                : Optional.ofNullable(contacts.of(List.of(personId)).get(personId));
    }

    /** An address belongs into no log. */
    @Override
    public String toString() {
        return "Recipient[" + personId + "]";
    }
}
