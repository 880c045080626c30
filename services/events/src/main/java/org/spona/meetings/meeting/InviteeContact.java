package org.spona.meetings.meeting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spona.platform.language.Language;

/**
 * What is between an invitee and who convenes.
 *
 * @param email of one whom the directory does not know
 * @param language in which she is written to, a tag of {@link Language}
 * @param note her word to the organiser; may be empty
 */
public record InviteeContact(
        @Nullable String email, @Nullable String language, String note) {

    public Optional<String> address() {
        return Optional.ofNullable(email);
    }

    public Language mailLanguage() {
        return Language.ofTag(language).orElse(Language.SERBIAN_LATIN);
    }

    /** An address belongs into no log. */
    @Override
    public String toString() {
        return "InviteeContact";
    }
}
