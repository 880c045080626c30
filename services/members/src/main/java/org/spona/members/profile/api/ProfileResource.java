package org.spona.members.profile.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.members.person.Person;

/**
 * The reader herself as JSON.
 *
 * @param email where mails to her are sent, and with what she signs in
 * @param language language and script of mails, BCP 47
 * @param zone the time zone of her mornings and days (IANA); null for that of the installation
 */
record ProfileResource(
        UUID id,
        String email,
        String givenName,
        String familyName,
        String language,
        @Nullable String zone) {

    static ProfileResource of(Person person) {
        return new ProfileResource(
                person.getId(),
                person.email(),
                person.givenName(),
                person.familyName(),
                person.language().tag(),
                person.zone().orElse(null));
    }
}
