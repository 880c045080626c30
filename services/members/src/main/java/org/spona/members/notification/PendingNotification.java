package org.spona.members.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.notification.NotificationKind;

/**
 * Something that a person is to be told, as the worker finds it when it is due.
 *
 * @param meant whether she is among those who are told now
 * @param readable whether she may read now what it is about
 * @param listed whether it stands on her page already
 * @param read whether she has opened it there
 * @param arrivedAt when it came to members
 */
record PendingNotification(
        UUID id,
        NotificationKind kind,
        boolean meant,
        boolean readable,
        boolean listed,
        boolean read,
        Instant arrivedAt) {

    /** What tells that a thing may be read can come later than what is said of it, but not by more than this. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    /** What is done with it. */
    sealed interface Step {

        /** It is forgotten: she is not meant, wants none of its kind, or may not read it. */
        record Drop() implements Step {}

        /** It is looked at again: she may not read it yet. */
        record Wait(Instant until) implements Step {}

        /** It stands on her page, and is mailed at a later moment, or not at all. */
        record Keep(Optional<Instant> mailAt) implements Step {}

        /** It stands on her page and is mailed now. */
        record Mail() implements Step {}
    }

    Step step(NotificationFrequency frequency, Instant now, ZoneId zone) {
        if (listed) {
            return meant && readable && !read ? new Step.Mail() : new Step.Keep(Optional.empty());
        }
        if (!meant || frequency == NotificationFrequency.NEVER) {
            return new Step.Drop();
        }
        if (!readable) {
            Duration waited = Duration.between(arrivedAt, now);
            return waited.compareTo(PATIENCE) > 0
                    ? new Step.Drop()
                    : new Step.Wait(now.plus(waited.compareTo(FIRST_PAUSE) > 0 ? waited : FIRST_PAUSE));
        }
        Optional<Instant> mailAt = frequency.mailAt(now, zone);
        return mailAt.filter(now::equals).isPresent() ? new Step.Mail() : new Step.Keep(mailAt);
    }
}
