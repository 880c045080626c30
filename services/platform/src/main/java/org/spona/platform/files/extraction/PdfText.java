package org.spona.platform.files.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.spona.platform.process.ChildProcess;

/** Takes the lines out of a PDF in the order of reading, column after column, in the same process of its own as {@link TextExtraction}. */
public final class PdfText {

    /** More pages are not read at all. */
    public static final int MOST_PAGES = TextExtraction.MOST_PAGES;

    /** What the process is told to read. */
    static final String KIND = "PDF-LINES";

    static final String PASSWORD = "password";
    static final String TOO_MANY_PAGES = "pages";
    static final String TOO_LARGE = "large";

    private static final Duration TIME_LIMIT = Duration.ofSeconds(60);

    private final ChildProcess process = TextExtraction.process(TIME_LIMIT);

    /** How reading a file ended. */
    public sealed interface Outcome {
        /** With its lines; a scan has none. */
        record Read(List<PdfLine> lines) implements Outcome {}

        /** It asks for a password. */
        record Locked() implements Outcome {}

        /** It has more pages than {@link #MOST_PAGES}. */
        record TooManyPages() implements Outcome {}

        /** It has more letters than an act has. */
        record TooLarge() implements Outcome {}

        /** It is none that can be read, or asks for more time or memory than there is. */
        record Unreadable() implements Outcome {}

        /** Somebody ended the process. */
        record Interrupted() implements Outcome {}
    }

    /** Reads a PDF. */
    public Outcome read(Path file) throws IOException {
        Path text = Files.createTempFile("extraction", ".lines");
        try {
            return switch (process.run(text, KIND, file.toString())) {
                case DONE -> outcome(text);
                case REFUSED -> new Outcome.Unreadable();
                case INTERRUPTED -> new Outcome.Interrupted();
            };
        } finally {
            Files.deleteIfExists(text);
        }
    }

    private static Outcome outcome(Path text) throws IOException {
        List<PdfLine> lines = new ArrayList<>();
        try (BufferedReader written = Files.newBufferedReader(text)) {
            for (String line = written.readLine(); line != null; line = written.readLine()) {
                switch (line) {
                    case PASSWORD -> {
                        return new Outcome.Locked();
                    }
                    case TOO_MANY_PAGES -> {
                        return new Outcome.TooManyPages();
                    }
                    case TOO_LARGE -> {
                        return new Outcome.TooLarge();
                    }
                    default -> lines.add(PdfLine.of(line));
                }
            }
        }
        return new Outcome.Read(List.copyOf(lines));
    }
}
