package org.spona.platform.files.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.spona.platform.process.ChildProcess;

/** Takes the text out of a file in a process of its own, which has nothing but a reader of such files on its class path. */
public final class TextExtraction {

    /** What is beyond is not found. */
    static final int MOST_PAGES = 300;

    static final int MOST_LETTERS_OF_PAGE = 40_000;
    static final int MOST_LETTERS = 1_000_000;

    private static final int MEGABYTES = 256;
    private static final Duration TIME_LIMIT = Duration.ofSeconds(60);
    private static final List<URL> READER = Stream.of(
                    PDDocument.class, TrueTypeFont.class, RandomAccessRead.class, LogFactory.class)
            .map(ChildProcess::libraryOf)
            .toList();

    private final ChildProcess process;

    public TextExtraction() {
        this(TIME_LIMIT);
    }

    TextExtraction(Duration timeLimit) {
        this.process = process(timeLimit);
    }

    static ChildProcess process(Duration timeLimit) {
        return new ChildProcess(TextExtractor.class, READER, MEGABYTES, timeLimit, List.of());
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
        Path text = Files.createTempFile("extraction", ".txt");
        try {
            return switch (process.run(text, kind, file.toString())) {
                case DONE -> new Outcome.Read(pages(text));
                case REFUSED -> new Outcome.Unreadable();
                case INTERRUPTED -> new Outcome.Interrupted();
            };
        } finally {
            Files.deleteIfExists(text);
        }
    }

    private static List<String> pages(Path text) throws IOException {
        try (InputStream content = Files.newInputStream(text)) {
            String all = new String(content.readNBytes(4 * MOST_LETTERS), StandardCharsets.UTF_8);
            List<String> pages = Arrays.asList(all.split(String.valueOf(TextExtractor.PAGE_END), -1));
            // Nothing follows the end of the last one.
            return List.copyOf(pages.subList(0, pages.size() - 1));
        }
    }
}
