package org.spona.infra.up;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.spona.infra.servers.Account;
import org.spona.infra.servers.Folders;
import org.spona.infra.servers.Http;
import org.spona.infra.servers.Java;
import org.spona.infra.servers.JvmCache;
import org.spona.infra.servers.Launch;
import org.spona.infra.servers.ProcessServer;
import org.spona.infra.servers.ServerFailure;
import org.spona.infra.servers.ServerProcess;

/**
 * One of our services as a process of its own, from its extracted Spring Boot jar. It starts from a cache of what the JVM
 * loads when there is one that fits; {@link #train} makes one in a process beside it.
 */
final class BootService extends ProcessServer {

    private static final Duration COMMAND_LIMIT = Duration.ofMinutes(3);
    /** Long, since it leaves the processors to everybody else. */
    private static final Duration TRAINING_LIMIT = Duration.ofMinutes(15);

    private final Account account = Account.unprivileged();
    private final Path module;
    private final Path program;
    private final URI management;
    private final Map<String, String> environment;

    /**
     * A service that does not run yet.
     *
     * @param name its name
     * @param module its Maven module, packaged
     * @param folders where its log and its extracted program go
     * @param management address of its {@code /actuator}
     * @param environment its configuration
     */
    BootService(String name, Path module, Folder folders, URI management, Map<String, String> environment) {
        super(name, folders.home());
        this.module = module;
        this.program = folders.program();
        this.management = management;
        // Each thread that allocates outside the heap would else get an arena of its own, which keeps what it once
        // took.
        this.environment = new HashMap<>(environment);
        this.environment.put("MALLOC_ARENA_MAX", "2");
    }

    /**
     * The folders of a service.
     *
     * @param home its log
     * @param program its extracted jar and the cache; outlives {@code --fresh}
     */
    record Folder(Path home, Path program) {}

    @Override
    protected void prepare() {
        account.own(home());
        Path jar = jar();
        try {
            // The build gives every jar the same time of modification; the time of its last change tells them apart.
            String origin = jar + " of " + Files.getAttribute(jar, "unix:ctime");
            Path note = program.resolve("extracted-from");
            if (!Files.exists(note) || !Files.readString(note).equals(origin)) {
                extract(jar);
                Files.writeString(note, origin);
                account.own(program);
            }
        } catch (IOException failure) {
            throw new ServerFailure("Cannot extract " + jar + " into " + program, failure);
        }
    }

    @Override
    protected Launch launch() {
        return new Launch(name(), account, java(cache().options()), environment, home(), log());
    }

    @Override
    protected boolean answers() {
        return Http.answers(management.resolve("/actuator/health/readiness"));
    }

    /** Whether a later start would gain by {@link #train}. */
    boolean isUntrained() {
        return cache().isMissing();
    }

    /**
     * Makes the cache in a second process, which builds the whole context and ends before it would open a port, read an event or run a
     * schedule.
     *
     * @param throwAway environment that keeps it away from the data of the running service
     * @throws ServerFailure when the process fails, takes too long, or the thread is interrupted, which ends the process
     */
    void train(Map<String, String> throwAway) {
        JvmCache cache = cache();
        List<String> training =
                java(List.of("-XX:AOTCacheOutput=" + cache.unfinished(), "-Dspring.context.exit=onRefresh"));
        Map<String, String> surroundings = new HashMap<>(environment);
        surroundings.putAll(throwAway);
        List<String> niced =
                Stream.concat(Stream.of("nice", "-n", "19"), training.stream()).toList();
        Path log = home().resolve("training.log");
        ServerProcess.run(
                new Launch("The training of " + name(), account, niced, surroundings, home(), log), TRAINING_LIMIT);
        cache.finish();
    }

    private List<String> java(List<String> options) {
        // The heap begins small and keeps little that is free; without a beginning it would be as large as may be from
        // the first moment on.
        List<String> always = List.of(
                Java.program(),
                "-Xms64m",
                "-Xmn24m",
                "-Xmx320m",
                "-XX:MinHeapFreeRatio=15",
                "-XX:MaxHeapFreeRatio=30",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xlog:aot*=error");
        List<String> jar = List.of("-jar", program.resolve(jar().getFileName()).toString());
        return Stream.of(always, options, jar).flatMap(List::stream).toList();
    }

    private void extract(Path jar) throws IOException {
        Folders.delete(program);
        Files.createDirectories(program);
        List<String> command = List.of(
                Java.program(),
                "-Djarmode=tools",
                "-jar",
                jar.toString(),
                "extract",
                "--destination",
                program.toString());
        Path log = home().resolve("extraction.log");
        ServerProcess.run(
                new Launch("The extraction of " + name(), Account.SELF, command, Map.of(), program, log),
                COMMAND_LIMIT);
    }

    private JvmCache cache() {
        return JvmCache.of(program, "", program);
    }

    private Path jar() {
        try (Stream<Path> files = Files.list(module.resolve("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("spona-.*(?<!-sources|-tests)\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new ServerFailure("No jar of " + name() + " in " + module + "/target"));
        } catch (IOException failure) {
            throw new ServerFailure(name() + " is not built: run mvn package", failure);
        }
    }
}
