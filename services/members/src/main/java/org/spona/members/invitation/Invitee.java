package org.spona.members.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.members.person.Person;
import org.spona.platform.language.Language;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.mail.WrittenEmail;
import org.spona.platform.tenancy.Role;

/**
 * Who is invited and to what, by form or as JSON.
 *
 * @param email where the invitation is sent; case does not matter
 * @param givenName how she is called until she changes it herself
 * @param organisationId for which organisation of the network
 * @param networkId into which of the networks that the coordinator has; may be left out when there is only one
 * @param role what she does there
 * @param language language and script of the mail (BCP 47); Serbian in Latin script when missing
 */
public record Invitee(
        @NotBlank @WrittenEmail @Size(max = EmailAddress.LENGTH) String email,

        @NotBlank @Size(max = Person.NAME_LENGTH) @Pattern(regexp = Invitee.NAME, message = "{invitation.name.characters}") String givenName,

        @NotBlank @Size(max = Person.NAME_LENGTH) @Pattern(regexp = Invitee.NAME, message = "{invitation.name.characters}") String familyName,

        @NotNull UUID organisationId,
        @Nullable UUID networkId,
        @NotNull Role role,

        @Nullable @Pattern(regexp = Invitee.LANGUAGE) String language) {

    /** The tags of the languages in which we write. */
    public static final String LANGUAGE = "sr-Latn|sr-Cyrl|sr-Latn-ME|bs|en";

    /** What the identity server takes as a name (its validator {@code person-name-prohibited-characters}). */
    private static final String NAME = "[^<>&\"\\v$%!#?§;*~/\\\\|^=\\[\\]{}()\\p{Cntrl}]*+";

    /** What is missing is told by validation. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public Invitee {
        email = email == null ? null : EmailAddress.trimmed(email);
        givenName = givenName == null ? null : givenName.strip();
        familyName = familyName == null ? null : familyName.strip();
    }

    /**
     * An empty form, with the language of the page for the mail.
     *
     * @param organisationId the only one for which the reader may invite; null when she has to choose
     */
    @SuppressWarnings("NullAway") // nothing else is chosen yet
    public static Invitee blank(@Nullable UUID organisationId, Locale locale) {
        return new Invitee("", "", "", organisationId, null, Role.OFFICER, locale.toLanguageTag());
    }

    /** Language and script of the mail. */
    Language mailLanguage() {
        return Language.ofTag(language).orElse(Language.SERBIAN_LATIN);
    }
}
