package org.spona.cooperation.protocol;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenText;

/**
 * A party as the protocol names it; its number is its place in the list.
 *
 * @param organisationId the organisation, if it is of the network: it writes its own part
 * @param name what it is called otherwise; its part is written by the owner of the protocol. At most {@value #NAME_LENGTH} characters
 * @param listed whether the protocol is not in force before it has signed, where not all have to
 */
public record PartyEntry(
        @Nullable UUID organisationId,

        @Size(max = NAME_LENGTH, message = "{text.too-long}") String name,

        Boolean listed) {

    public static final int NAME_LENGTH = 200;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public PartyEntry {
        name = name == null ? "" : WrittenText.line(name);
        listed = listed != null && listed;
    }

    /** A row of a form in which nothing is written yet. */
    static PartyEntry blank() {
        return new PartyEntry(null, "", false);
    }

    /** Whether anything is written in it. */
    boolean isWritten() {
        return organisationId != null || !name.isEmpty();
    }

    /** The same as another municipality has it: its own institution, which it names or chooses itself. */
    PartyEntry elsewhere(String knownAs) {
        return new PartyEntry(null, name.isEmpty() ? knownAs : name, listed);
    }
}
