package org.spona.platform.process;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program of ours that runs in a process of its own, which has little memory and time, no secret of ours in its environment, a folder that
 * is deleted afterwards, and nothing but what it needs on its class path. Whatever happens to it, the service goes on.
 *
 * @param program has a {@code main}; ends with {@value #REFUSED} when it cannot do its work on what it was given
 * @param libraries where what it uses is, besides what is in its own
 * @param megabytes of its heap
 * @param timeLimit after which it is ended
 * @param options further options of the process
 */
public record ChildProcess(
        Class<?> program, List<URL> libraries, int megabytes, Duration timeLimit, List<String> options) {

    /** What a program ends with that cannot do its work on what it was given. */
    public static final int REFUSED = 2;

    private static final int OUT_OF_MEMORY = 3;

    public ChildProcess {
        libraries = List.copyOf(libraries);
        options = List.copyOf(options);
    }

    /** Where the library of a class is. */
    public static URL libraryOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    /** Where the library is that has a file of this name, such as a font. */
    public static URL libraryOf(String resource) {
        URL found = Objects.requireNonNull(ChildProcess.class.getClassLoader().getResource(resource), resource);
        try {
            return ((JarURLConnection) found.openConnection()).getJarFileURL();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How it ended. */
    public enum Outcome {
        /** Its output is complete. */
        DONE,
        /** What it was given asks for more memory or time than there is, or cannot be worked on. */
        REFUSED,
        /** Somebody ended it. */
        INTERRUPTED
    }

    /**
     * Runs it to its end.
     *
     * @param output the file that its standard output becomes
     */
    public Outcome run(Path output, String... arguments) throws IOException {
        Path folder = Files.createTempDirectory("child");
        try {
            var builder = new ProcessBuilder(command(folder, arguments))
                    .directory(folder.toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            // The environment holds the secrets of the service.
            builder.environment().clear();
            Process process = builder.start();
            try {
                return outcome(process);
            } finally {
                process.destroyForcibly();
            }
        } finally {
            delete(folder);
        }
    }

    private List<String> command(Path folder, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:MaxMetaspaceSize=64m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true"));
        command.addAll(options);
        command.addAll(List.of("-Djava.io.tmpdir=" + folder, "-cp", classPath(folder), program.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private Outcome outcome(Process process) {
        try {
            if (!process.waitFor(timeLimit.toMillis(), TimeUnit.MILLISECONDS)) {
                return Outcome.REFUSED;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Outcome.INTERRUPTED;
        }
        return switch (process.exitValue()) {
            case 0 -> Outcome.DONE;
            case REFUSED, OUT_OF_MEMORY -> Outcome.REFUSED;
            default -> Outcome.INTERRUPTED;
        };
    }

    /** Where its classes are; what is packed within the archive of the service is unpacked. */
    private String classPath(Path folder) {
        return Stream.concat(Stream.of(libraryOf(program)), libraries.stream())
                .map(location -> {
                    try {
                        if (location.getProtocol().equals("file")) {
                            return Path.of(location.toURI()).toString();
                        }
                        Path unpacked = Files.createTempFile(folder, "library", ".jar");
                        try (InputStream jar = location.openStream()) {
                            Files.copy(jar, unpacked, StandardCopyOption.REPLACE_EXISTING);
                        }
                        return unpacked.toString();
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    } catch (URISyntaxException never) {
                        throw new IllegalStateException(never);
                    }
                })
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
