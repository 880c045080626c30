package org.spona.platform.files.extraction;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Takes the text out of a file in a process of its own, which has little memory and time, no secret of ours in its environment, and nothing but a
 * reader of such files on its class path.
 */
public final class TextExtraction {

    /** What is beyond is not found. */
    static final int MOST_PAGES = 300;

    static final int MOST_LETTERS_OF_PAGE = 40_000;
    static final int MOST_LETTERS = 1_000_000;

    private static final Duration TIME_LIMIT = Duration.ofSeconds(60);
    private static final int OUT_OF_MEMORY = 3;
    private static final List<Class<?>> READER = List.of(
            TextExtractor.class, PDDocument.class, TrueTypeFont.class, RandomAccessRead.class, LogFactory.class);

    private final Duration timeLimit;
    private final List<String> command;

    public TextExtraction() {
        this(TIME_LIMIT, List.of());
    }

    /** @param options further options of the process */
    TextExtraction(Duration timeLimit, List<String> options) {
        this.timeLimit = timeLimit;
        this.command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:MaxMetaspaceSize=64m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true"));
        this.command.addAll(options);
    }

    /** How reading a file ended. */
    public sealed interface Outcome {
        /** With the text of its pages. */
        record Read(List<String> pages) implements Outcome {}

        /** The file is none that can be read, or asks for more than there is. */
        record Unreadable() implements Outcome {}

        /** Somebody ended the process. */
        record Interrupted() implements Outcome {}
    }

    /** Reads a file of this kind. */
    public Outcome read(String kind, Path file) throws IOException {
        Path folder = Files.createTempDirectory("extraction");
        try {
            Path text = folder.resolve("text");
            var builder = new ProcessBuilder(commandFor(kind, file, folder))
                    .directory(folder.toFile())
                    .redirectOutput(text.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            // The environment holds the secrets of the service.
            builder.environment().clear();
            Process process = builder.start();
            try {
                return outcome(process, text);
            } finally {
                process.destroyForcibly();
            }
        } finally {
            delete(folder);
        }
    }

    private List<String> commandFor(String kind, Path file, Path folder) throws IOException {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                classPath(folder),
                TextExtractor.class.getName(),
                kind,
                file.toString()));
        return all;
    }

    private Outcome outcome(Process process, Path text) throws IOException {
        try {
            if (!process.waitFor(timeLimit.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Outcome.Unreadable();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Outcome.Interrupted();
        }
        return switch (process.exitValue()) {
            case 0 -> new Outcome.Read(pages(text));
            case TextExtractor.UNREADABLE, OUT_OF_MEMORY -> new Outcome.Unreadable();
            default -> new Outcome.Interrupted();
        };
    }

    private static List<String> pages(Path text) throws IOException {
        try (InputStream content = Files.newInputStream(text)) {
            String all = new String(content.readNBytes(4 * MOST_LETTERS), StandardCharsets.UTF_8);
            List<String> pages = Arrays.asList(all.split(String.valueOf(TextExtractor.PAGE_END), -1));
            // Nothing follows the end of the last one.
            return List.copyOf(pages.subList(0, pages.size() - 1));
        }
    }

    /** Where its classes are; what is packed within the archive of the service is unpacked. */
    private static String classPath(Path folder) {
        return READER.stream()
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(location -> {
                    try {
                        if (location.getProtocol().equals("file")) {
                            return Path.of(location.toURI()).toString();
                        }
                        Path unpacked = Files.createTempFile(folder, "reader", ".jar");
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
