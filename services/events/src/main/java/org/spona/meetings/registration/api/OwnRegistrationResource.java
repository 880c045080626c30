package org.spona.meetings.registration.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.registration.GivenAnswer;
import org.spona.meetings.registration.OwnRegistration;
import org.spona.meetings.registration.Registrant;

/**
 * A registration as the one sees it who has made it.
 *
 * @param offeredUntil until when a place is kept for her
 */
record OwnRegistrationResource(
        UUID meetingId,
        String name,
        List<String> others,
        Registrant.Status status,
        @Nullable Instant offeredUntil,
        List<GivenAnswer> answers) {

    static OwnRegistrationResource of(OwnRegistration own) {
        Registrant registrant = own.registrant();
        return new OwnRegistrationResource(
                registrant.meetingId(),
                registrant.name(),
                registrant.others(),
                own.expired() ? Registrant.Status.EXPIRED : registrant.status(),
                registrant.offeredUntil().orElse(null),
                registrant.answers());
    }
}
