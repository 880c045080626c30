package org.spona.knowledge.exchange.sheet;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Comma-separated values (RFC 4180), with the separators that spreadsheets of our countries write: semicolon and tab. UTF-8, or the
 * Windows code page of Central Europe or of Cyrillic.
 */
final class CsvRows {

    private static final Charset CENTRAL_EUROPE = Charset.forName("windows-1250");
    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final int QUOTE = '"';
    private static final int END = -1;

    private final PushbackReader in;
    private final int separator;

    private CsvRows(PushbackReader in, int separator) {
        this.in = in;
        this.separator = separator;
    }

    static void read(Path file, RowLimit rows) throws IOException, SheetRefused {
        Charset charset = charset(file);
        try (BufferedReader text = Files.newBufferedReader(file, charset);
                PushbackReader in = new PushbackReader(text)) {
            int first = in.read();
            if (first != '\uFEFF' && first != END) {
                in.unread(first);
            }
            new CsvRows(in, separator(file, charset)).readAll(rows);
        } catch (CharacterCodingException noText) {
            throw new SheetRefused("no-table", noText);
        }
    }

    private void readAll(RowLimit rows) throws IOException, SheetRefused {
        List<String> cells = new ArrayList<>();
        for (int next = in.read(); next != END; next = in.read()) {
            in.unread(next);
            int end = cell(cells);
            if (end != separator) {
                rows.add(cells);
                cells.clear();
            }
        }
        if (!cells.isEmpty()) {
            cells.add("");
            rows.add(cells);
        }
    }

    /** Reads a cell; what ended it: the separator, a line feed, or the end. */
    private int cell(List<String> cells) throws IOException, SheetRefused {
        var text = new StringBuilder();
        boolean quoted = false;
        int letter = in.read();
        for (; letter != END; letter = in.read()) {
            if (letter == 0) {
                throw new SheetRefused("no-table");
            }
            if (quoted && letter == QUOTE) {
                int next = in.read();
                if (next == QUOTE) {
                    text.append('"');
                } else {
                    quoted = false;
                    if (next != END) {
                        in.unread(next);
                    }
                }
            } else if (!quoted && letter == QUOTE && text.isEmpty()) {
                quoted = true;
            } else if (!quoted && (letter == separator || letter == '\n')) {
                break;
            } else {
                text.append((char) letter);
                if (text.length() > RowLimit.MOST_CHARACTERS || cells.size() > RowLimit.MOST_CELLS) {
                    throw new RowLimit.Exceeded();
                }
            }
        }
        int length = text.length();
        cells.add(
                letter != separator && length > 0 && text.charAt(length - 1) == '\r'
                        ? text.substring(0, length - 1)
                        : text.toString());
        return letter;
    }

    /** UTF-8 if it is that. Else the code page of one of our scripts: most letters of Cyrillic text are beyond ASCII, few of Latin text. */
    private static Charset charset(Path file) throws IOException {
        try (BufferedReader text = Files.newBufferedReader(file)) {
            text.transferTo(Writer.nullWriter());
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException notUnicode) {
            return codePage(file);
        }
    }

    private static Charset codePage(Path file) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            long ascii = 0;
            long beyond = 0;
            for (int next = bytes.read(); next != END; next = bytes.read()) {
                if (next > 0x7F) {
                    beyond++;
                } else if (Character.isLetter(next)) {
                    ascii++;
                }
            }
            return beyond > ascii ? CYRILLIC : CENTRAL_EUROPE;
        }
    }

    /** The one that the first line has most of. */
    private static int separator(Path file, Charset charset) throws IOException {
        try (BufferedReader text = Files.newBufferedReader(file, charset)) {
            var counts = new int[3];
            for (int letter = text.read(), read = 0;
                    letter != END && letter != '\n' && read < RowLimit.MOST_CHARACTERS;
                    letter = text.read(), read++) {
                int which = ",;\t".indexOf(letter);
                if (which >= 0) {
                    counts[which]++;
                }
            }
            int most = counts[1] > counts[0] ? 1 : 0;
            return ",;\t".charAt(counts[2] > counts[most] ? 2 : most);
        }
    }
}
