package org.spona.platform.directory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.findable.Findable.Term;

/**
 * A person as she travels in the events of members: whom others know, and for the service alone how to reach her.
 *
 * @param subject her account at the identity server; null until the account is made
 * @param name how she is called, in the script in which she writes it
 * @param email where mails reach her; null once she has gone
 * @param language BCP 47 tag of the language and script of mails to her; null as the address is
 * @param topics the topics that she follows, so that she can be invited to what is about them
 */
public record PersonState(
        UUID id,
        @Nullable String subject,
        String name,
        @Nullable String email,
        @Nullable String language,
        List<Term> topics,
        long version) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // events leave fields out
    public PersonState {
        topics = topics == null ? List.of() : List.copyOf(topics);
    }

    /** Whether she has deleted her account: she is to be forgotten. */
    @JsonIgnore
    public boolean isGone() {
        return email == null;
    }
}
