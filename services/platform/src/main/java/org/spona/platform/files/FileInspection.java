package org.spona.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.spona.platform.problem.Refusal;

/** Tells of what kind a file is from what it holds, whatever it is called, and refuses what may do something where it is opened. */
final class FileInspection {

    private static final int HEAD = 1024;
    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] PNG = HEX.parseHex("89504e470d0a1a0a");
    private static final byte[] JPEG = HEX.parseHex("ffd8ff");
    private static final byte[] ZIP = HEX.parseHex("504b0304");

    /** What a browser or an interpreter would take for more than text (WHATWG MIME Sniffing, section 7.1). */
    private static final Pattern MARKUP = Pattern.compile(
            "<\\s*+(?:!doctype|html|svg|script|head|body|iframe|\\?xml|\\?php)|^\\x{FEFF}?+#!",
            Pattern.CASE_INSENSITIVE);

    private FileInspection() {}

    /**
     * The kind of a file.
     *
     * @throws Refusal saying why it is not taken
     */
    static FileKind kindOf(Path file) throws IOException {
        byte[] head;
        try (InputStream content = Files.newInputStream(file)) {
            head = content.readNBytes(HEAD);
        }
        if (head.length == 0) {
            throw new Refusal(FileError.EMPTY);
        }
        if (begins(head, PNG)) {
            return FileKind.PNG;
        }
        if (begins(head, JPEG)) {
            return FileKind.JPEG;
        }
        if (begins(head, ZIP)) {
            return OfficePackage.kindOf(file);
        }
        // Readers accept the mark within the first 1024 bytes (ISO 32000-1, annex H.3.4.1).
        if (new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-")) {
            return FileKind.PDF;
        }
        requireText(file);
        return FileKind.TXT;
    }

    private static boolean begins(byte[] head, byte[] mark) {
        return head.length >= mark.length
                && ByteBuffer.wrap(head, 0, mark.length).equals(ByteBuffer.wrap(mark));
    }

    private static void requireText(Path file) throws IOException {
        try (Reader text = TextEncoding.reader(file, TextEncoding.of(file))) {
            char[] part = new char[HEAD];
            boolean first = true;
            for (int read = text.read(part); read >= 0; read = text.read(part)) {
                CharBuffer letters = CharBuffer.wrap(part, 0, read);
                if (letters.chars().anyMatch(FileInspection::isControl)) {
                    throw new Refusal(FileError.KIND);
                }
                if (first && MARKUP.matcher(letters).find()) {
                    throw new Refusal(FileError.PROGRAM);
                }
                first = false;
            }
        } catch (CharacterCodingException otherBytes) {
            throw new Refusal(FileError.KIND, otherBytes);
        }
    }

    private static boolean isControl(int letter) {
        return letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r' && letter != '\f';
    }
}
