package org.spona.members.profile.api;

import java.util.UUID;
import org.spona.members.person.Person;

/**
 * The reader herself as JSON.
 *
 * @param email where mails to her are sent, and with what she signs in
 * @param language language and script of mails, BCP 47
 */
record ProfileResource(UUID id, String email, String givenName, String familyName, String language) {

    static ProfileResource of(Person person) {
        return new ProfileResource(
                person.getId(),
                person.email(),
                person.givenName(),
                person.familyName(),
                person.language().tag());
    }
}
