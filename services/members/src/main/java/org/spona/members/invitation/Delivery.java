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
 * @param failedAttempts how often in a row it could not be brought to her
 * @param nextAttemptAt from when on it is to be brought to her; null when there is nothing to bring
 */
@Embeddable
record Delivery(
        boolean opensAccount,
        @Nullable Instant deliveredAt,
        int failedAttempts,
        @Nullable Instant nextAttemptAt) {

    /** Nothing is to be brought yet. */
    static final Delivery NONE = new Delivery(false, null, 0, null);

    /** It is to be brought at once; what she has got already keeps its meaning until then. */
    Delivery begun(Instant now) {
        return new Delivery(opensAccount, null, 0, now);
    }

    /** It is with her. */
    Delivery done(boolean withAccountLink, Instant now) {
        return new Delivery(withAccountLink, now, 0, null);
    }

    /** It could not be brought; it is tried again after the pause. */
    Delivery failed(Duration pause, Instant now) {
        return new Delivery(opensAccount, deliveredAt, failedAttempts + 1, now.plus(pause));
    }

    /** There is nothing to bring any more. */
    Delivery over() {
        return new Delivery(opensAccount, deliveredAt, failedAttempts, null);
    }
}
