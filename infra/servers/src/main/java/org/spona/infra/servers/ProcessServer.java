package org.spona.infra.servers;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What all servers share: one process, started when prepared and watched until it answers. */
public abstract class ProcessServer implements Server {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(100);

    private final String name;
    private final Path home;
    private final Object starting = new Object();
    private volatile @Nullable ServerProcess process;
    private volatile boolean wanted;

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
        return Duration.ofMinutes(6);
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
    public final void start() {
        synchronized (starting) {
            if (isAlive()) {
                return;
            }
            wanted = true;
            prepare();
            ServerProcess started = ServerProcess.start(launch());
            process = started;
            awaitAnswer(started);
        }
    }

    /** Does not wait for a start that is under way: that start fails instead. */
    @Override
    public final void stop() {
        wanted = false;
        ServerProcess running = process;
        if (running != null) {
            running.stop();
        }
    }

    @Override
    public final void kill() {
        wanted = false;
        ServerProcess running = process;
        if (running != null) {
            running.kill();
        }
    }

    @Override
    public final boolean hasDied() {
        ServerProcess known = process;
        return wanted && known != null && !known.isAlive();
    }

    @Override
    public final boolean isAlive() {
        ServerProcess running = process;
        return running != null && running.isAlive();
    }

    @Override
    public final long pid() {
        ServerProcess running = process;
        return running != null && running.isAlive() ? running.pid() : -1;
    }

    @Override
    public final String logTail() {
        return Logs.tail(log());
    }

    private void awaitAnswer(ServerProcess started) {
        long end = System.nanoTime() + startLimit().toNanos();
        while (!answers()) {
            if (!wanted) {
                started.kill();
                throw new ServerFailure(name + " was stopped while starting");
            }
            if (!started.isAlive()) {
                throw failure("ended while starting");
            }
            if (System.nanoTime() > end) {
                started.kill();
                throw failure("did not answer within " + startLimit().toSeconds() + " s");
            }
            pause();
        }
    }

    private ServerFailure failure(String what) {
        return new ServerFailure(name + " " + what + ". The end of " + log() + ":\n" + logTail());
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
