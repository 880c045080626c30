package org.spona.platform.background;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spona.platform.tenancy.Readers;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.GenericApplicationListener;
import org.springframework.core.ResolvableType;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does a service's own work, one piece after the other, in a thread of this instance: woken by the commit that made the
 * work, else it looks now and then for what other instances left behind. Whatever fails makes it pause, longer each time, and nothing ends
 * its thread; what one piece alone makes fail, the work sets aside ({@link org.spona.platform.failure.ItemWork}). The work sees to it that two
 * instances never do the same piece ({@code for update skip locked}). It begins when what the service does at its start is through: a dozen workers that
 * wake at once take every connection of the pool, and whoever runs once would find none and end the service.
 */
public final class BackgroundWorker implements SmartLifecycle, GenericApplicationListener {

    private static final Logger log = LoggerFactory.getLogger(BackgroundWorker.class);
    private static final ResolvableType START = ResolvableType.forClass(ApplicationReadyEvent.class);
    private static final Duration LAST_PIECE = Duration.ofSeconds(15);

    private final String name;
    private final Duration poll;
    private final Backoff backoff;
    private final BooleanSupplier work;
    private final Semaphore news = new Semaphore(0);
    private final WorkerThread thread;
    private @Nullable ResolvableType cause;
    private volatile boolean ready;

    /**
     * @param name of its thread and in the log
     * @param poll how long it sleeps at most
     * @param backoff how long it pauses after failures
     * @param work does one piece as the service; false when there was none
     */
    public BackgroundWorker(String name, Duration poll, Backoff backoff, BooleanSupplier work) {
        this.name = name;
        this.thread = new WorkerThread(name, LAST_PIECE);
        this.poll = poll;
        this.backoff = backoff;
        this.work = work;
    }

    /**
     * The same that is woken by the commit of what publishes these events.
     *
     * @param event published in the transaction that makes work
     */
    public BackgroundWorker wokenBy(Class<?> event) {
        cause = ResolvableType.forClassWithGenerics(PayloadApplicationEvent.class, event);
        return this;
    }

    @Override
    public boolean supportsEventType(ResolvableType type) {
        return START.isAssignableFrom(type) || (cause != null && cause.isAssignableFrom(type));
    }

    @Override
    public void onApplicationEvent(ApplicationEvent event) {
        if (event instanceof ApplicationReadyEvent) {
            ready = true;
            if (!isRunning()) {
                start();
            }
        } else {
            wakeAfterCommit();
        }
    }

    /** A context that is paused and goes on starts it again by itself. */
    @Override
    public boolean isAutoStartup() {
        return ready;
    }

    /** There is work once the caller's transaction is committed. */
    public void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                news.release();
            }
        });
    }

    @Override
    public void start() {
        thread.start(this::run);
    }

    @Override
    public void stop() {
        thread.stop(news::release);
    }

    @Override
    public boolean isRunning() {
        return thread.isRunning();
    }

    /** False if its thread has ended without being told to. */
    boolean isInExpectedState() {
        return thread.isInExpectedState();
    }

    private void run() {
        int failures = 0;
        while (thread.isToGoOn()) {
            try {
                if (!Readers.callAsService(work::getAsBoolean)) {
                    await(poll);
                }
                failures = 0;
            } catch (RuntimeException | Error failure) {
                if (failures == 0) {
                    log.warn("{} cannot work now and tries again", name, failure);
                }
                rest(backoff.after(failures++));
            }
        }
    }

    private void await(Duration limit) {
        try {
            if (thread.isToGoOn() && news.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                news.drainPermits();
            }
        } catch (InterruptedException stopped) {
            thread.end();
        }
    }

    /** News does not shorten it: more work is of no use while nothing can be done. */
    private void rest(Duration pause) {
        long end = System.nanoTime() + pause.toNanos();
        while (thread.isToGoOn() && System.nanoTime() < end) {
            try {
                Thread.sleep(Math.min(100, Math.max(1, (end - System.nanoTime()) / 1_000_000)));
            } catch (InterruptedException stopped) {
                thread.end();
            }
        }
    }
}
