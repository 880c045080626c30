package org.spona.meetings.invitation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spona.platform.language.Language;

/**
 * Private data of an invitee, for who convenes and for her.
 *
 * @param email of one whom the directory does not know
 * @param language in which she is written to, a tag of {@link Language}
 * @param note her word to the organiser; may be empty
 */
record InviteeContact(@Nullable String email, @Nullable String language, String note) {

    Optional<String> address() {
        return Optional.ofNullable(email);
    }

    Language mailLanguage() {
        return Language.ofTag(language).orElse(Language.SERBIAN_LATIN);
    }

    /** An address belongs into no log. */
    @Override
    public String toString() {
        return "InviteeContact";
    }
}
