package org.spona.regulations.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.spona.platform.files.TextEncoding;
import org.spona.platform.files.extraction.PdfText;
import org.spona.platform.office.UnreadableFile;
import org.springframework.stereotype.Component;

/** Reads the text of an act from what people have: a paste, a text, a web page, a document, a PDF, Akoma Ntoso. */
@Component
public class ActReading {

    /** Larger files are not opened. */
    static final long LARGEST_FILE = 30L * 1024 * 1024;

    private static final int HEAD = 2048;

    private final PdfText pdf = new PdfText();

    /** How reading ended. */
    public sealed interface Outcome {
        /** With lines, and an account of what became of what was read. */
        record Read(List<ActLine> lines, Counts counts) implements Outcome {

            public Read {
                lines = List.copyOf(lines);
            }
        }

        /** With nothing. */
        record Refused(ReadingRefusal reason) implements Outcome {}
    }

    /** Reads what somebody sent. */
    public Outcome read(SentText sent) {
        try {
            return switch (sent) {
                case SentText.Plain(String text) -> guessed(PlainParagraphs.of(text));
                case SentText.Html(String html) -> guessed(HtmlParagraphs.of(html));
                case SentText.SentFile(Path path) -> file(path);
            };
        } catch (UnreadableAct unreadable) {
            return new Outcome.Refused(unreadable.reason());
        } catch (UnreadableFile unreadable) {
            return new Outcome.Refused(ReadingRefusal.of(unreadable));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Outcome file(Path path) throws IOException {
        if (Files.size(path) > LARGEST_FILE) {
            throw new UnreadableAct(ReadingRefusal.TOO_LARGE);
        }
        String head;
        try (InputStream content = Files.newInputStream(path)) {
            head = new String(content.readNBytes(HEAD), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        }
        if (head.startsWith("pk\u0003\u0004")) {
            return guessed(DocxParagraphs.of(path));
        }
        // Readers accept the mark within the first 1024 bytes (ISO 32000-1, annex H.3.4.1).
        if (head.contains("%pdf-")) {
            return guessed(PdfParagraphs.of(pdf.read(path)));
        }
        // A password makes the package an OLE compound file (MS-OFFCRYPTO, 2.3.4); its mark in small letters.
        if (head.startsWith("\u00f0\u00ef\u0011\u00e0")) {
            throw new UnreadableAct(ReadingRefusal.PASSWORD);
        }
        if (head.contains("akomantoso")) {
            try (InputStream xml = Files.newInputStream(path)) {
                return akomaNtoso(xml);
            }
        }
        String text = text(path);
        return Stream.of("<html", "<!doctype html", "<body", "<p>").anyMatch(head::contains)
                ? guessed(HtmlParagraphs.of(text))
                : guessed(PlainParagraphs.of(text));
    }

    private static Outcome akomaNtoso(InputStream xml) {
        var source = new SourceText();
        List<ActLine> lines = AkomaNtosoReader.read(xml, source);
        return outcome(source, lines);
    }

    private static Outcome guessed(SourceText source) {
        return outcome(source, LineGuesser.guess(source));
    }

    static Outcome outcome(SourceText source, List<ActLine> lines) {
        return lines.isEmpty()
                ? new Outcome.Refused(ReadingRefusal.NO_TEXT)
                : new Outcome.Read(lines, source.counts(lines));
    }

    private static String text(Path path) throws IOException {
        var text = new StringBuilder();
        char[] part = new char[HEAD];
        try (Reader content = TextEncoding.reader(path, TextEncoding.of(path))) {
            for (int read = content.read(part); read >= 0; read = content.read(part)) {
                text.append(part, 0, read);
                if (text.length() > SourceText.MOST_CHARACTERS) {
                    throw new UnreadableAct(ReadingRefusal.TOO_LARGE);
                }
            }
        } catch (CharacterCodingException otherBytes) {
            throw new UnreadableAct(ReadingRefusal.UNREADABLE);
        }
        if (text.chars()
                        .filter(letter -> letter < ' ' && !Character.isWhitespace(letter))
                        .count()
                > text.length() / 10) {
            throw new UnreadableAct(ReadingRefusal.UNREADABLE);
        }
        return text.toString();
    }
}
