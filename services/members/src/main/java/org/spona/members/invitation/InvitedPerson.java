package org.spona.members.invitation;

import jakarta.persistence.Embeddable;
import org.spona.platform.language.Language;
import org.spona.platform.mail.EmailAddress;

/**
 * Who is invited, as whoever invites knows her: she need have no account yet.
 *
 * @param email normalised
 * @param givenName how she is called until she changes it herself
 * @param language of what is written to her, BCP 47 with script
 */
@Embeddable
public record InvitedPerson(String email, String givenName, String familyName, String language) {

    static InvitedPerson of(Invitee invitee) {
        return new InvitedPerson(
                EmailAddress.normalised(invitee.email()),
                invitee.givenName(),
                invitee.familyName(),
                invitee.mailLanguage().tag());
    }

    /** Language and script of what is written to her. */
    public Language mailLanguage() {
        return Language.ofTag(language).orElse(Language.SERBIAN_LATIN);
    }
}
