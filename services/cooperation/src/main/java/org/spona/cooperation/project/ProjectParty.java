package org.spona.cooperation.project;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenText;

/**
 * An organisation that has a part in a project.
 *
 * @param organisationId when the directory knows it: its people read the project once it is shown to them
 * @param name as it is written where the directory does not know it
 * @param reference its identifier for IATI, with the prefix of org-id.guide, such as {@code RS-APR-1234}; may be empty
 */
public record ProjectParty(
        PartyRole role,
        @Nullable UUID organisationId,
        @Size(max = 200, message = "{text.too-long}") String name,

        @Size(max = 120, message = "{text.too-long}") @Pattern(regexp = "[^\\s/&|?]*+", message = "{project.reference.wrong}") String reference) {

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public ProjectParty {
        role = role == null ? PartyRole.PARTNER : role;
        name = name == null ? "" : WrittenText.line(name);
        reference = reference == null ? "" : reference.strip();
    }

    static ProjectParty blank() {
        return new ProjectParty(PartyRole.PARTNER, null, "", "");
    }

    boolean isWritten() {
        return organisationId != null || !name.isEmpty();
    }
}
