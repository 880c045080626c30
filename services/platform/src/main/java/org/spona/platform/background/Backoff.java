package org.spona.platform.background;

import java.time.Duration;

/**
 * Pauses between attempts.
 *
 * @param first the pause after the first failure; doubles with each
 * @param longest the pause does not grow beyond this
 */
public record Backoff(Duration first, Duration longest) {

    /** How long to wait after so many failures before. */
    public Duration after(int failures) {
        Duration pause = first.multipliedBy(1L << Math.min(failures, 20));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
