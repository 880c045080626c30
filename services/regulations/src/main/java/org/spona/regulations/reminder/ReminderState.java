package org.spona.regulations.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.regulations.application.ObligationStatus;

/**
 * How an organisation stands with an obligation, and when it was last reminded of it.
 *
 * @param remindedAt empty when it never was
 */
record ReminderState(
        UUID organisationId,
        ObligationStatus status,
        @Nullable Instant remindedAt) {

    /** So long nobody is reminded again. */
    static final Duration REST = Duration.ofDays(3);

    /** Whether a reminder would come too soon after the last. */
    boolean rests(Instant now) {
        return remindedAt != null && remindedAt.isAfter(now.minus(REST));
    }

    /** Whether it may be reminded now: it is late or silent, and was not reminded lately. */
    boolean isDue(Instant now) {
        return status.isAwaited() && !rests(now);
    }
}
