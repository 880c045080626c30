package org.spona.infra.evaluation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** How long the same thing took, many times. Threads may add at the same time. */
public final class Latencies {

    private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());

    /** What began and ended at these times of {@link System#nanoTime}. */
    public void add(long started, long ended) {
        nanos.add(ended - started);
    }

    /** How many there were. */
    public int count() {
        return nanos.size();
    }

    /**
     * The time within which so many of a hundred were done; zero when nothing was.
     *
     * @param percent from 0 to 100
     */
    public Duration percentile(double percent) {
        List<Long> sorted = sorted();
        if (sorted.isEmpty()) {
            return Duration.ZERO;
        }
        int rank = (int) Math.ceil(percent / 100 * sorted.size());
        return Duration.ofNanos(sorted.get(Math.clamp(rank - 1, 0, sorted.size() - 1)));
    }

    /** As a line of the report. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "p50 %6.1f ms   p95 %6.1f ms   p99 %6.1f ms   (%d)",
                millis(percentile(50)),
                millis(percentile(95)),
                millis(percentile(99)),
                count());
    }

    /** In milliseconds. */
    public static double millis(Duration duration) {
        return duration.toNanos() / 1e6;
    }

    private List<Long> sorted() {
        synchronized (nanos) {
            return nanos.stream().sorted().toList();
        }
    }
}
