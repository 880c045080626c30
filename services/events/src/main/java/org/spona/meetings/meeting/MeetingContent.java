package org.spona.meetings.meeting;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting is about and where it is, the agenda and the time apart.
 *
 * @param title at most {@value #TITLE_LENGTH} characters
 * @param purpose why people meet, plain text, at most {@value #PURPOSE_LENGTH} characters
 * @param language of the texts, BCP 47 with script
 * @param place where, in words; empty when they meet online only
 * @param hostOrganisationId who receives the guests, if not who convenes
 */
@Embeddable
public record MeetingContent(
        String title,
        String purpose,
        String language,
        String place,
        @Nullable UUID hostOrganisationId) {

    public static final int TITLE_LENGTH = 200;
    public static final int PURPOSE_LENGTH = 5000;
    public static final int PLACE_LENGTH = 300;
    public static final int AGENDA_LENGTH = 40;
}
