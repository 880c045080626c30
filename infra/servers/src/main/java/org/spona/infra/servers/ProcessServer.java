package org.spona.infra.servers;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What all servers share: one process, started when prepared and watched until it answers. */
public abstract class ProcessServer implements Server {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(100);

    private final String name;
    private final Path home;
    private volatile @Nullable ServerProcess process;

    /**
     * A server that does not run yet.
     *
     * @param name the name in messages
     * @param home folder of its data and its log
     */
    protected ProcessServer(String name, Path home) {
        this.name = name;
        this.home = home;
    }

    /** Unpacks, configures and initialises what is not there yet; called before each start. */
    protected abstract void prepare();

    /** The process to start. */
    protected abstract Launch launch();

    /** Whether the server answers now; asked again and again until it does. */
    protected abstract boolean answers();

    /** How long a start may take. */
    protected Duration startLimit() {
        return Duration.ofMinutes(3);
    }

    @Override
    public final String name() {
        return name;
    }

    /** The folder of its data and its log. */
    protected final Path home() {
        return home;
    }

    /** The file that takes what the process prints. */
    protected final Path log() {
        return home.resolve(name + ".log");
    }

    @Override
    public final synchronized void start() {
        if (isAlive()) {
            return;
        }
        prepare();
        ServerProcess started = ServerProcess.start(launch());
        process = started;
        awaitAnswer(started);
    }

    @Override
    public final synchronized void stop() {
        ServerProcess running = process;
        if (running != null) {
            running.stop();
            process = null;
        }
    }

    @Override
    public final synchronized void kill() {
        ServerProcess running = process;
        if (running != null) {
            running.kill();
            process = null;
        }
    }

    @Override
    public final boolean isAlive() {
        ServerProcess running = process;
        return running != null && running.isAlive();
    }

    @Override
    public final long pid() {
        ServerProcess running = process;
        return running == null ? -1 : running.pid();
    }

    @Override
    public final String logTail() {
        return Logs.tail(log());
    }

    private void awaitAnswer(ServerProcess started) {
        long end = System.nanoTime() + startLimit().toNanos();
        while (!answers()) {
            if (!started.isAlive()) {
                process = null;
                throw new ServerFailure(name + " ended while starting. The end of " + log() + ":\n" + logTail());
            }
            if (System.nanoTime() > end) {
                started.kill();
                process = null;
                throw new ServerFailure(name + " did not answer within "
                        + startLimit().toSeconds() + " s. The end of " + log() + ":\n" + logTail());
            }
            pause();
        }
    }

    private void pause() {
        try {
            Thread.sleep(BETWEEN_QUESTIONS);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            kill();
            throw new ServerFailure("Interrupted while starting " + name, interruption);
        }
    }
}
