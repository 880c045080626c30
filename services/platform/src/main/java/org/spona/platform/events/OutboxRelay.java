package org.spona.platform.events;

import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spona.platform.background.WorkerThread;
import org.springframework.context.SmartLifecycle;

/**
 * Carries committed events to Kafka, in one thread of this instance; other instances may do the same at the same time. A
 * commit wakes it, a poll is the safety net.
 */
final class OutboxRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration LAST_BATCH = Duration.ofSeconds(10);

    private final OutboxBatch batch;
    private final OutboxNotices notices;
    private final Duration poll;
    private final WorkerThread thread = new WorkerThread("outbox-relay", LAST_BATCH);

    OutboxRelay(OutboxBatch batch, OutboxNotices notices, Duration poll) {
        this.batch = batch;
        this.notices = notices;
        this.poll = poll;
    }

    @Override
    public void start() {
        thread.start(this::run);
    }

    @Override
    public void stop() {
        thread.stop(notices::close);
    }

    @Override
    public boolean isRunning() {
        return thread.isRunning();
    }

    /** False if the relay's thread has ended without being told to. */
    boolean isInExpectedState() {
        return thread.isInExpectedState();
    }

    /** Before the web server starts and after it has stopped, so that the last requests' events leave too. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void run() {
        boolean failedBefore = false;
        while (thread.isToGoOn()) {
            try {
                if (!batch.relay()) {
                    notices.await(poll);
                }
                failedBefore = false;
            } catch (SQLException | RuntimeException | Error failure) {
                if (isRunning() && !failedBefore) {
                    LOG.warn("The outbox cannot be relayed; trying again every {}", PAUSE_AFTER_FAILURE, failure);
                }
                failedBefore = true;
                pause();
            }
        }
    }

    private void pause() {
        try {
            if (thread.isToGoOn()) {
                Thread.sleep(PAUSE_AFTER_FAILURE);
            }
        } catch (InterruptedException stopped) {
            thread.end();
        }
    }
}
