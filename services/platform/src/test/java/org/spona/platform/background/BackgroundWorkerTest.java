package org.spona.platform.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BackgroundWorkerTest {

    private static final Duration PAUSE = Duration.ofMillis(1);

    @Test
    void goesOnAfterWhateverOnePieceThrows() {
        Deque<Throwable> failures = new ConcurrentLinkedDeque<>(List.of(
                new IllegalStateException(),
                new StackOverflowError(),
                new OutOfMemoryError("Java heap space"),
                new NoClassDefFoundError("org/spona/Missing"),
                new ClassCastException()));
        AtomicInteger done = new AtomicInteger();
        var worker = new BackgroundWorker("worker-test", PAUSE, new Backoff(PAUSE, PAUSE), () -> {
            Throwable failure = failures.poll();
            switch (failure) {
                case null -> done.incrementAndGet();
                case Error error -> throw error;
                case RuntimeException exception -> throw exception;
                default -> throw new IllegalArgumentException(failure);
            }
            return true;
        });

        worker.start();
        try {
            await().untilAsserted(() -> assertThat(done).hasValueGreaterThan(10));
            assertThat(worker.isInExpectedState()).isTrue();
        } finally {
            worker.stop();
        }
    }
}
