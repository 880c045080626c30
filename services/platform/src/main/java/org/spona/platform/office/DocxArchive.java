package org.spona.platform.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts of a text document (ECMA-376, part 2), none of them unpacked further than it may be. */
public final class DocxArchive implements AutoCloseable {

    /** The part with its text. */
    public static final String DOCUMENT = "word/document.xml";

    private static final int MOST_PARTS = 10_000;

    /** Texts pack well; what unpacks to more than this many times its size is made to do so. */
    private static final int RATIO = 200;

    private static final long UNSUSPICIOUS = 10L * 1024 * 1024;

    private final ZipFile zip;

    private DocxArchive(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Opens a document.
     *
     * @throws UnreadableFile when it is none, or made to fill a memory
     */
    public static DocxArchive open(Path file) throws IOException {
        try {
            var archive = new DocxArchive(new ZipFile(file.toFile()));
            try {
                archive.check();
                return archive;
            } catch (UnreadableFile refused) {
                archive.close();
                throw refused;
            }
        } catch (ZipException unreadable) {
            throw new UnreadableFile(UnreadableFile.Reason.UNREADABLE);
        }
    }

    /**
     * Goes through a part, if it has one of this name.
     *
     * @throws UnreadableFile when the part is broken, or holds too much
     */
    public void read(String name, XmlWalk.Visitor visitor) throws IOException {
        Optional<ZipEntry> part = Optional.ofNullable(zip.getEntry(name));
        if (part.isPresent()) {
            try (InputStream content = zip.getInputStream(part.get())) {
                XmlWalk.read(content, visitor);
            } catch (ZipException unreadable) {
                throw new UnreadableFile(UnreadableFile.Reason.UNREADABLE);
            }
        }
    }

    /** Whether a property is set: it is when it says nothing else. */
    public static boolean isOn(String value) {
        return !Set.of("0", "false", "off", "none").contains(value);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void check() {
        boolean bomb = zip.size() > MOST_PARTS
                || zip.stream()
                        .anyMatch(part -> part.getSize() > UNSUSPICIOUS
                                && part.getSize() / Math.max(part.getCompressedSize(), 1) > RATIO);
        if (bomb) {
            throw new UnreadableFile(UnreadableFile.Reason.TOO_LARGE);
        }
        if (zip.getEntry(DOCUMENT) == null) {
            throw new UnreadableFile(UnreadableFile.Reason.UNREADABLE);
        }
    }
}
