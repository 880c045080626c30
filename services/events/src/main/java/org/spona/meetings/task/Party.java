package org.spona.meetings.task;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.language.FoldedName;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.mail.WrittenEmail;
import org.spona.platform.text.WrittenText;

/**
 * An institution that is asked for a part of a task.
 *
 * @param organisationId of the directory; null of one that it does not know
 * @param name of one that the directory does not know; empty otherwise
 * @param email where it is written to besides those who were invited for it; may be empty
 */
public record Party(
        @Nullable UUID organisationId,

        @Size(max = 200) String name,
        @WrittenEmail @Size(max = EmailAddress.LENGTH) String email) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public Party {
        name = name == null || organisationId != null ? "" : WrittenText.line(name);
        email = email == null ? "" : EmailAddress.trimmed(email);
    }

    /** Of the directory. */
    public static Party organisation(UUID organisationId) {
        return new Party(organisationId, "", "");
    }

    /** Whether it names anybody. */
    boolean isNamed() {
        return organisationId != null || !name.isEmpty();
    }

    /** What tells an institution from others: its id, else its name in whatever script, case and diacritics. */
    public String key() {
        return key(organisationId, name);
    }

    static String key(@Nullable UUID organisationId, String name) {
        return organisationId == null ? FoldedName.of(name) : organisationId.toString();
    }
}
