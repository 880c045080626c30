package org.spona.platform.background;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The one thread in which something works for as long as its service runs. */
public final class WorkerThread {

    private final String name;
    private final Duration lastPiece;
    private volatile @Nullable Thread thread;

    /**
     * @param name as it stands in the log
     * @param lastPiece how long it may go on with what it has begun once it is to stop
     */
    public WorkerThread(String name, Duration lastPiece) {
        this.name = name;
        this.lastPiece = lastPiece;
    }

    /** Works until {@link #isToGoOn()} says no. */
    public void start(Runnable work) {
        Thread worker = Thread.ofVirtual().name(name).unstarted(work);
        thread = worker;
        worker.start();
    }

    /**
     * Lets it end what it has begun, and interrupts it when that takes too long.
     *
     * @param wake ends its waiting
     */
    public void stop(Runnable wake) {
        Thread running = thread;
        thread = null;
        wake.run();
        if (running != null) {
            try {
                if (!running.join(lastPiece)) {
                    running.interrupt();
                }
            } catch (InterruptedException hurried) {
                running.interrupt();
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Its work was interrupted: it does no more. */
    public void end() {
        if (isToGoOn()) {
            thread = null;
        }
        Thread.currentThread().interrupt();
    }

    /** Whether it was started and not stopped. */
    public boolean isRunning() {
        return thread != null;
    }

    /** Whether who asks is the thread, and is to do another piece. */
    public boolean isToGoOn() {
        return Thread.currentThread() == thread;
    }

    /** False if it has ended without being told to. */
    public boolean isInExpectedState() {
        Thread running = thread;
        return running == null || running.isAlive();
    }
}
