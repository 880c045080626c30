package org.spona.infra.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A child process in a process group of its own (a Ctrl-C of the terminal reaches us, not it), which the kernel kills
 * when this JVM ends without having stopped it.
 */
public final class ServerProcess {

    /**
     * The kernel's "parent death" is the death of the thread that started the child, so one thread that lives as long
     * as the JVM starts them all; see prctl(2), PR_SET_PDEATHSIG.
     */
    private static final ExecutorService STARTER = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("server-starter").factory());

    private static final Set<ServerProcess> ALIVE = ConcurrentHashMap.newKeySet();

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Launch launch;
    private final Process process;

    private ServerProcess(Launch launch, Process process) {
        this.launch = launch;
        this.process = process;
    }

    /**
     * Starts the process and returns at once.
     *
     * @throws ServerFailure when it cannot be started
     */
    public static ServerProcess start(Launch launch) {
        try {
            ServerProcess started = new ServerProcess(
                    launch, STARTER.submit(() -> spawn(launch)).get());
            ALIVE.add(started);
            var _ = started.process.onExit().thenRun(() -> ALIVE.remove(started));
            return started;
        } catch (ExecutionException failure) {
            throw new ServerFailure("Cannot start " + launch.name(), failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Interrupted while starting " + launch.name(), interruption);
        }
    }

    /**
     * Runs a command to its end.
     *
     * @throws ServerFailure when it fails or takes longer than the limit, with the end of its log
     */
    public static void run(Launch launch, Duration limit) {
        ServerProcess command = start(launch);
        if (!command.awaitEnd(limit)) {
            command.kill();
            throw new ServerFailure(
                    launch.name() + " did not end within " + limit.toSeconds() + " s\n" + Logs.tail(launch.log()));
        }
        if (command.process.exitValue() != 0) {
            throw new ServerFailure(launch.name() + " failed with exit code " + command.process.exitValue() + "\n"
                    + Logs.tail(launch.log()));
        }
    }

    /** Ends at once all processes that this JVM has started, commands that are under way among them. */
    public static void killAll() {
        ALIVE.forEach(ServerProcess::kill);
    }

    /** Whether the process runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** The process id. */
    public long pid() {
        return process.pid();
    }

    /** Asks the process to end, and ends it and its children by force when that takes more than 20 seconds. */
    public void stop() {
        if (!process.isAlive()) {
            return;
        }
        signal(launch.stopSignal(), Long.toString(process.pid()));
        awaitEnd(PATIENCE);
        kill();
    }

    /** Ends the process and its children at once; those in groups of their own too, as PostgreSQL's are. */
    public void kill() {
        List<ProcessHandle> children = process.descendants().toList();
        signal("KILL", "-" + process.pid());
        children.forEach(ProcessHandle::destroyForcibly);
        awaitEnd(PATIENCE);
        awaitEnd(children);
    }

    private boolean awaitEnd(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void awaitEnd(List<ProcessHandle> children) {
        try {
            CompletableFuture.allOf(children.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                    .completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .get();
        } catch (ExecutionException failure) {
            throw new ServerFailure("Cannot wait for the end of " + children, failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    private static Process spawn(Launch launch) throws IOException {
        List<String> command = new ArrayList<>(List.of("setsid", "setpriv", "--pdeathsig", "KILL"));
        command.addAll(launch.account().prefix());
        command.addAll(launch.command());
        Files.createDirectories(launch.log().toAbsolutePath().getParent());
        if (Files.exists(launch.log())) {
            Files.move(launch.log(), Logs.previous(launch.log()), StandardCopyOption.REPLACE_EXISTING);
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(launch.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(launch.log().toFile());
        Map<String, String> environment = builder.environment();
        environment.putAll(launch.environment());
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    private static void signal(String signal, String target) {
        try {
            new ProcessBuilder("sh", "-c", "kill -s \"$0\" -- \"$1\" 2>/dev/null", signal, target)
                    .start()
                    .waitFor();
        } catch (IOException failure) {
            throw new ServerFailure("Cannot signal process " + target, failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }
}
