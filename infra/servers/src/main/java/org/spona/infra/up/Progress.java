package org.spona.infra.up;

import java.time.Duration;

/** Who is told how a start goes on. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress NOBODY = (step, duration) -> {};

    /** A step is done. */
    void done(String step, Duration duration);

    /** Runs a step and tells how long it took. */
    default void step(String name, Runnable work) {
        long begin = System.nanoTime();
        work.run();
        done(name, Duration.ofNanos(System.nanoTime() - begin));
    }
}
