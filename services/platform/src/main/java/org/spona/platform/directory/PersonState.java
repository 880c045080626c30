package org.spona.platform.directory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as she travels in the events of members: whom others know, and for the service alone how to reach her.
 *
 * @param subject her account at the identity server; null until the account is made
 * @param name how she is called, in the script in which she writes it
 * @param email where mails reach her; null once she has gone
 * @param language BCP 47 tag of the language and script of mails to her; null as the address is
 */
public record PersonState(
        UUID id,
        @Nullable String subject,
        String name,
        @Nullable String email,
        @Nullable String language,
        long version) {

    /** Whether she has deleted her account: she is to be forgotten. */
    @JsonIgnore
    public boolean isGone() {
        return email == null;
    }
}
