package org.spona.regulations.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The paragraphs of a text document (ECMA-376) as they are printed: with automatic numbers, changes taken as accepted, notes at the end. */
final class DocxParagraphs {

    private static final int MOST_PARTS = 10_000;

    /** Texts pack well; what unpacks to more than this many times its size is made to do so. */
    private static final int RATIO = 200;

    private static final long UNSUSPICIOUS = 10L * 1024 * 1024;

    private static final String DOCUMENT = "word/document.xml";

    private DocxParagraphs() {}

    static SourceText of(Path file) throws IOException {
        var source = new SourceText();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            requireBounded(zip);
            if (zip.getEntry(DOCUMENT) == null) {
                throw new UnreadableAct(ReadingRefusal.UNREADABLE);
            }
            var styles = new DocxStyles();
            var numbering = new DocxNumbering();
            read(zip, "word/styles.xml", styles);
            read(zip, "word/numbering.xml", numbering);
            read(zip, DOCUMENT, new DocxBody(source, styles, numbering, Set.of()));
            var note = EnumSet.of(Doubt.FOOTNOTE);
            read(zip, "word/footnotes.xml", new DocxBody(source, styles, numbering, note));
            read(zip, "word/endnotes.xml", new DocxBody(source, styles, numbering, note));
        } catch (ZipException unreadable) {
            throw new UnreadableAct(ReadingRefusal.UNREADABLE);
        }
        return source;
    }

    /** Whether a property is set: it is when it says nothing else. */
    static boolean isOn(String value) {
        return !Set.of("0", "false", "off", "none").contains(value);
    }

    private static void read(ZipFile zip, String name, XmlWalk.Visitor visitor) throws IOException {
        Optional<ZipEntry> part = Optional.ofNullable(zip.getEntry(name));
        if (part.isPresent()) {
            try (InputStream content = zip.getInputStream(part.get())) {
                XmlWalk.read(content, visitor);
            }
        }
    }

    private static void requireBounded(ZipFile zip) {
        if (zip.size() > MOST_PARTS) {
            throw new UnreadableAct(ReadingRefusal.TOO_LARGE);
        }
        boolean bomb = zip.stream()
                .anyMatch(part -> part.getSize() > UNSUSPICIOUS
                        && part.getSize() / Math.max(part.getCompressedSize(), 1) > RATIO);
        if (bomb) {
            throw new UnreadableAct(ReadingRefusal.TOO_LARGE);
        }
    }
}
