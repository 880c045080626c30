package org.spona.platform.directory;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.language.Language;

/**
 * How somebody is written to.
 *
 * @param personId whom the directory knows her as; null for somebody who is known by her address only
 * @param language language and script in which she is written to
 */
public record Contact(@Nullable UUID personId, String name, String email, Language language) {

    /** Whom the directory knows her as. */
    public Optional<UUID> person() {
        return Optional.ofNullable(personId);
    }

    /** An address belongs into no log. */
    @Override
    public String toString() {
        return "Contact[" + personId + "]";
    }
}
