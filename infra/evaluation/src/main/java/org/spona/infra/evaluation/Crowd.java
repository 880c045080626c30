package org.spona.infra.evaluation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/**
 * People who work at the same time, each without a pause.
 *
 * @param people how many
 */
public record Crowd(int people) {

    private static final int APART = 7;

    /**
     * Lets them work.
     *
     * @param length for how long
     * @param turn what each does, again and again; the number of her turn, at which no two people begin alike
     */
    public void work(Duration length, IntConsumer turn) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + length.toNanos();
        try (ExecutorService threads = Executors.newFixedThreadPool(people)) {
            List<Future<?>> working = new ArrayList<>();
            for (int person = 0; person < people; person++) {
                int first = person * APART;
                working.add(threads.submit(() -> {
                    for (int number = first; System.nanoTime() < end; number++) {
                        turn.accept(number);
                    }
                }));
            }
            for (Future<?> one : working) {
                one.get();
            }
        }
    }
}
