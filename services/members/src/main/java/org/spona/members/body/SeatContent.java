package org.spona.members.body;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.SeatRole;
import org.spona.platform.text.WrittenText;

/**
 * Whose a seat is, and what it is for.
 *
 * @param institution how the founding act calls the institution; at most {@value #INSTITUTION_LENGTH} characters
 * @param organisationId the institution in the directory; null when the directory does not know it
 * @param voting whether it votes, and counts for the quorum
 */
@Embeddable
public record SeatContent(
        @Size(max = INSTITUTION_LENGTH, message = "{text.too-long}") String institution,

        @Nullable UUID organisationId,
        @Enumerated(EnumType.STRING) SeatRole role,
        boolean voting) {

    public static final int INSTITUTION_LENGTH = 200;

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public SeatContent {
        institution = institution == null ? "" : WrittenText.line(institution);
        role = role == null ? SeatRole.MEMBER : role;
    }

    /** What nobody has written yet: that of a member, which votes. */
    static SeatContent blank() {
        return new SeatContent("", null, SeatRole.MEMBER, true);
    }

    /** The same with the institution as the directory knows it. */
    SeatContent of(@Nullable UUID organisation) {
        return new SeatContent(institution, organisation, role, voting);
    }

    /** Whether anything is written. */
    boolean isWritten() {
        return !institution.isEmpty();
    }
}
