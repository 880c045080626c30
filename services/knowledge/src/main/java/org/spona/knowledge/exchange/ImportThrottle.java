package org.spona.knowledge.exchange;

import java.time.Duration;
import org.spona.platform.events.EventBacklog;
import org.spona.platform.findable.Findable;
import org.springframework.stereotype.Component;

/**
 * Keeps imports from running ahead of the search, so that what others publish meanwhile does not queue behind thousands of lines. While
 * nothing is taken into the search at all, imports go on without it.
 */
@Component
class ImportThrottle {

    /** The consumer group that brings things into the search. */
    private static final String INDEX = "search.index";

    /** Practices on their way into the search, a fraction of a second's worth. */
    private static final long AHEAD = 400;

    private static final Duration LOOK = Duration.ofMillis(40);
    private static final long STANDSTILL_NANOS = Duration.ofSeconds(2).toNanos();
    private static final long REST_NANOS = Duration.ofMinutes(1).toNanos();

    private final EventBacklog backlog;
    private volatile long restUntil = System.nanoTime();

    ImportThrottle(EventBacklog backlog) {
        this.backlog = backlog;
    }

    /** Waits until the search has caught up, or stands still. */
    void await() {
        if (System.nanoTime() - restUntil < 0) {
            return;
        }
        long least = Long.MAX_VALUE;
        long shrunk = System.nanoTime();
        for (long waiting = waiting(); waiting > AHEAD; waiting = waiting()) {
            if (waiting < least) {
                least = waiting;
                shrunk = System.nanoTime();
            } else if (System.nanoTime() - shrunk > STANDSTILL_NANOS) {
                restUntil = System.nanoTime() + REST_NANOS;
                return;
            }
            pause();
        }
    }

    private long waiting() {
        return backlog.of(INDEX, Findable.TOPIC);
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
