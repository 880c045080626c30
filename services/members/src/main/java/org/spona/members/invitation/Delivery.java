package org.spona.members.invitation;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far an invitation is on its way to its person.
 *
 * @param opensAccount whether what she got opens her account, so that following it is a yes
 * @param deliveredAt when it was brought to her; null while that is being tried
 * @param undeliverable whether it was refused for good: its account cannot be made, or no mail server takes its mail
 * @param failedAttempts how often in a row it could not be brought to her
 * @param nextAttemptAt from when on it is to be brought to her; null when there is nothing to bring
 */
@Embeddable
record Delivery(
        boolean opensAccount,
        @Nullable Instant deliveredAt,
        boolean undeliverable,
        int failedAttempts,
        @Nullable Instant nextAttemptAt) {

    /** Nothing is to be brought yet. */
    static final Delivery NONE = new Delivery(false, null, false, 0, null);

    /** It is to be brought at once; what she has got already keeps its meaning until then. */
    Delivery begun(Instant now) {
        return new Delivery(opensAccount, null, false, 0, now);
    }

    /** It is with her. */
    Delivery done(boolean withAccountLink, Instant now) {
        return new Delivery(withAccountLink, now, false, 0, null);
    }

    /** It could not be brought; it is tried again after the pause. */
    Delivery failed(Duration pause, Instant now) {
        return new Delivery(opensAccount, deliveredAt, undeliverable, failedAttempts + 1, now.plus(pause));
    }

    /** It never reaches her as it is. */
    Delivery refused() {
        return new Delivery(opensAccount, null, true, failedAttempts, null);
    }

    /** There is nothing to bring any more. */
    Delivery over() {
        return new Delivery(opensAccount, deliveredAt, undeliverable, failedAttempts, null);
    }
}
