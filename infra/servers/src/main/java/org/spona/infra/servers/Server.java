package org.spona.infra.servers;

/** A server that runs as a child process: it can be started, stopped, killed and started again on the same data. */
public interface Server extends AutoCloseable {

    /** The name that people see in messages, such as {@code kafka}. */
    String name();

    /**
     * Starts the server and returns when it answers; does nothing while it runs.
     *
     * @throws ServerFailure when it ends or does not answer in time, with the end of its log
     */
    void start();

    /** Asks the server to end, waits, and ends it by force when it does not; does nothing when it does not run. */
    void stop();

    /** Ends the server at once, as a crash or a loss of power would. */
    void kill();

    /** Whether its process runs; says nothing about its health. */
    boolean isAlive();

    /** Whether it was started and its process ended though nobody stopped or killed it. */
    boolean hasDied();

    /** The process id, or -1 when it does not run. */
    long pid();

    /** The last lines of its log. */
    String logTail();

    /** The same as {@link #stop()}. */
    @Override
    default void close() {
        stop();
    }
}
