package org.spona.infra.up;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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
 * One of our services as a process of its own, from its extracted Spring Boot jar. The first run after a build records
 * what the JVM loads; from then on it starts from that ahead-of-time cache (JEP 514).
 */
final class BootService extends ProcessServer {

    private static final Duration EXTRACTION_LIMIT = Duration.ofMinutes(1);
    private static final Duration RECORDING_LIMIT = Duration.ofMinutes(3);

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
        this.environment = environment;
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
            String origin = jar + " of " + Files.getLastModifiedTime(jar);
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
        List<String> command = new ArrayList<>(List.of(
                Java.program(), "-Xmx320m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", cacheOption(), "-jar"));
        command.add(program.resolve(jar().getFileName()).toString());
        return new Launch(name(), account, command, environment, home(), log());
    }

    @Override
    protected boolean answers() {
        return Http.answers(management.resolve("/actuator/health/readiness"));
    }

    /** Ends the recording of a first run, if this is one, and writes the cache; the service goes on meanwhile. */
    void finishRecording() {
        if (!isAlive() || Files.exists(cache())) {
            return;
        }
        List<String> command =
                List.of(Java.home().resolve("bin/jcmd").toString(), Long.toString(pid()), "AOT.end_recording");
        Path log = home().resolve("recording.log");
        ServerProcess.run(
                new Launch("The recording of " + name(), account, command, Map.of(), home(), log), RECORDING_LIMIT);
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
                EXTRACTION_LIMIT);
    }

    private String cacheOption() {
        return Files.exists(cache()) ? "-XX:AOTCache=" + cache() : "-XX:AOTCacheOutput=" + cache();
    }

    /** The cache fits one build of the JDK only. */
    private Path cache() {
        return program.resolve(Runtime.version() + ".aot");
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
