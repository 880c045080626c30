package org.spona.meetings.registration.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.registration.EventPlaces;
import org.spona.meetings.registration.OpenRegistration;
import org.spona.meetings.registration.RegistrationInput.OpenTo;
import org.spona.meetings.registration.RegistrationQuestion;

/**
 * The registration for a meeting.
 *
 * @param places how many people can come; absent for as many as want to
 * @param filled how full it is; absent where its coordinator does not show it
 */
record RegistrationResource(
        UUID meetingId,
        @Nullable Integer places,
        Instant deadline,
        OpenTo openTo,
        boolean countsShown,
        List<RegistrationQuestion> questions,
        @Nullable EventPlaces filled) {

    static RegistrationResource of(OpenRegistration event, @Nullable EventPlaces filled) {
        return new RegistrationResource(
                event.meetingId(),
                event.places().orElse(null),
                event.deadline(),
                event.openTo(),
                event.countsShown(),
                event.questions(),
                filled);
    }
}
