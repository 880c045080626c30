package org.spona.infra.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.spona.infra.demo.DemoContent;
import org.spona.infra.demo.DemoFailure;
import org.spona.infra.servers.Folders;
import org.spona.infra.servers.ServerFailure;
import org.spona.infra.servers.ServerProcess;

/** The program behind {@code infra/up}: starts the installation, says where it is, and stays until it is ended. */
public final class Up {

    private final Arguments arguments;
    private final Console console = new Console(System.out);
    private final Installation installation;
    private final Thread training =
            Thread.ofPlatform().daemon().name("training").unstarted(this::train);
    private volatile boolean ending;

    private Up(Arguments arguments) {
        this.arguments = arguments;
        this.installation = new Installation(Options.ordinary(arguments.tree(), arguments.data(), arguments.demo()));
    }

    /** Arguments as {@link Arguments#of} reads them; ends with status 1 when a part does not start. */
    public static void main(String[] args) throws IOException {
        Arguments arguments = Arguments.of(List.of(args));
        if (arguments.fresh()) {
            clear(arguments.data());
        }
        Up up = new Up(arguments);
        Runtime.getRuntime().addShutdownHook(new Thread(up::end, "end"));
        try {
            up.run();
        } catch (ServerFailure failure) {
            up.refuse(failure);
        }
    }

    private void run() {
        console.say("Starting (data in " + arguments.data() + ")");
        installation.start(console);
        console.costs(installation.servers());
        if (arguments.demo()) {
            loadDemoContent();
        }
        console.ready(installation, arguments, Duration.between(arguments.began(), Instant.now()));
        training.start();
        new Watch(installation, console).run();
    }

    /** Says what failed, unless it failed because everything is being ended. */
    private void refuse(ServerFailure failure) {
        if (!ending) {
            console.say(String.valueOf(failure.getMessage()));
            System.exit(1);
        }
    }

    private void end() {
        ending = true;
        console.say("Ending");
        training.interrupt();
        installation.stop();
        ServerProcess.killAll();
        console.say("Ended");
    }

    /** Makes the caches of later starts; when that fails, they are as slow as this one. */
    private void train() {
        try {
            installation.train(console);
        } catch (ServerFailure failure) {
            if (!ending) {
                console.say("Later starts stay slow: " + failure.getMessage());
            }
        }
    }

    /** Loads the demo content once; when that fails, the installation stands all the same. */
    private void loadDemoContent() {
        Path loaded = arguments.data().resolve("demo-content-loaded");
        if (Files.exists(loaded)) {
            return;
        }
        try {
            console.step("demo content", () -> DemoContent.load(installation.publicUrl(), installation.issuer()));
            Files.createFile(loaded);
        } catch (DemoFailure | IOException failure) {
            console.say("The demo content was not loaded: " + failure.getMessage());
        }
    }

    /** Deletes all data but the extracted services, which belong to the build. */
    private static void clear(Path data) throws IOException {
        if (!Files.exists(data)) {
            return;
        }
        try (Stream<Path> entries = Files.list(data)) {
            for (Path entry : entries.toList()) {
                if (!Options.KEPT.contains(entry.getFileName().toString())) {
                    Folders.delete(entry);
                }
            }
        }
    }
}
