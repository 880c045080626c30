package org.spona.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Tells in which encoding a text was saved, and saves it in the one in which it is served and read: UTF-8. */
public final class TextEncoding {

    /** In which old programs save texts in the Latin script of the region. */
    private static final Charset LATIN = Charset.forName("windows-1250");

    /** In which old programs save texts in Cyrillic. */
    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextEncoding() {}

    /**
     * The encoding of a text: what its byte order mark says, else UTF-8 if it is that. Else most letters of a text in Cyrillic are beyond
     * ASCII, and few of one in Latin.
     */
    public static Charset of(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] mark = content.readNBytes(2);
            if (mark.length == 2 && (mark[0] & 0xFF) == 0xFF && (mark[1] & 0xFF) == 0xFE) {
                return StandardCharsets.UTF_16LE;
            }
            if (mark.length == 2 && (mark[0] & 0xFF) == 0xFE && (mark[1] & 0xFF) == 0xFF) {
                return StandardCharsets.UTF_16BE;
            }
        }
        if (isReadable(file, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        return mostLettersAreBeyondAscii(file) ? CYRILLIC : LATIN;
    }

    /** A reader that refuses bytes that are no text in this encoding. */
    public static Reader reader(Path file, Charset encoding) throws IOException {
        return new InputStreamReader(Files.newInputStream(file), encoding.newDecoder());
    }

    /** Saves a text in UTF-8, without a byte order mark. */
    static void toUtf8(Path file) throws IOException {
        Path saved = Files.createTempFile("attachment", ".text");
        try {
            try (Reader text = reader(file, of(file));
                    Writer utf8 = Files.newBufferedWriter(saved)) {
                int first = text.read();
                if (first >= 0 && first != BYTE_ORDER_MARK) {
                    utf8.write(first);
                }
                text.transferTo(utf8);
            }
            Files.move(saved, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(saved);
        }
    }

    private static boolean isReadable(Path file, Charset encoding) throws IOException {
        try (Reader text = reader(file, encoding)) {
            text.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException otherBytes) {
            return false;
        }
    }

    private static boolean mostLettersAreBeyondAscii(Path file) throws IOException {
        long ascii = 0;
        long beyond = 0;
        byte[] part = new byte[8192];
        try (InputStream content = Files.newInputStream(file)) {
            for (int read = content.read(part); read >= 0; read = content.read(part)) {
                for (int at = 0; at < read; at++) {
                    ascii += part[at] >= 'A' && Character.isLetter(part[at]) ? 1 : 0;
                    beyond += part[at] < 0 ? 1 : 0;
                }
            }
        }
        return beyond > ascii;
    }
}
