package org.spona.infra.up;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.spona.infra.servers.Account;
import org.spona.infra.servers.Folders;
import org.spona.infra.servers.Http;
import org.spona.infra.servers.Java;
import org.spona.infra.servers.Launch;
import org.spona.infra.servers.ProcessServer;
import org.spona.infra.servers.ServerFailure;
import org.spona.infra.servers.ServerProcess;

/**
 * One of our services as a process of its own, from its extracted Spring Boot jar. If wanted, the first run after a build
 * records what the JVM loads; a cache is made of the recording, from which later runs start (JEP 483, JEP 515).
 */
final class BootService extends ProcessServer {

    private static final Duration COMMAND_LIMIT = Duration.ofMinutes(3);

    private final Account account = Account.unprivileged();
    private final Path module;
    private final Path program;
    private final URI management;
    private final Map<String, String> environment;
    private final boolean recorded;

    /**
     * A service that does not run yet.
     *
     * @param name its name
     * @param module its Maven module, packaged
     * @param folders where its log and its extracted program go
     * @param management address of its {@code /actuator}
     * @param environment its configuration
     * @param recorded whether a run without a cache is recorded
     */
    BootService(
            String name,
            Path module,
            Folder folders,
            URI management,
            Map<String, String> environment,
            boolean recorded) {
        super(name, folders.home());
        this.module = module;
        this.program = folders.program();
        this.management = management;
        this.environment = environment;
        this.recorded = recorded;
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
        return new Launch(name(), account, java(cacheOptions()), environment, home(), log());
    }

    private List<String> cacheOptions() {
        if (Files.exists(cache())) {
            return List.of("-XX:AOTCache=" + cache());
        }
        return recorded ? List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + recording()) : List.of();
    }

    @Override
    protected boolean answers() {
        return Http.answers(management.resolve("/actuator/health/readiness"));
    }

    /** Ends the recording of a first run, if this is one, and makes the cache; the service goes on meanwhile. */
    void finishRecording() {
        if (!recorded || !isAlive() || Files.exists(cache())) {
            return;
        }
        String jcmd = Java.home().resolve("bin/jcmd").toString();
        command("recording", List.of(jcmd, Long.toString(pid()), "AOT.end_recording"));
        Path unfinished = program.resolve("unfinished.aot");
        List<String> creation =
                List.of("-XX:AOTMode=create", "-XX:AOTConfiguration=" + recording(), "-XX:AOTCache=" + unfinished);
        command(
                "cache",
                Stream.concat(Stream.of("nice"), java(creation).stream()).toList());
        try {
            Files.move(unfinished, cache());
            Files.delete(recording());
        } catch (IOException failure) {
            throw new ServerFailure("Cannot keep the cache of " + name(), failure);
        }
    }

    private void command(String what, List<String> command) {
        Launch launch = new Launch(
                "The " + what + " of " + name(), account, command, environment, home(), home().resolve(what + ".log"));
        ServerProcess.run(launch, COMMAND_LIMIT);
    }

    private List<String> java(List<String> options) {
        List<String> always = List.of(
                Java.program(), "-Xmx320m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Xlog:aot*=error");
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

    /** The cache fits one build of the JDK only. */
    private Path cache() {
        return program.resolve(Runtime.version() + ".aot");
    }

    private Path recording() {
        return program.resolve("recording.aotconf");
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
