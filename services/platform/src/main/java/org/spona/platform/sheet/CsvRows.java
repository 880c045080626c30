package org.spona.platform.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Comma-separated values (RFC 4180), with the separators that spreadsheets of our countries write: semicolon and tab. UTF-8, UTF-16 with its
 * mark, or the Windows code page of Central Europe or of Cyrillic.
 */
final class CsvRows {

    private static final Charset CENTRAL_EUROPE = Charset.forName("windows-1250");
    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final String SEPARATORS = ",;\t";
    private static final Pattern HINT = Pattern.compile("(?i)\"?sep=([,;\\t|])\"?[,;\\t|]*(?:\\r|\\n|$)");
    private static final int LONGEST_HINT = 100;
    private static final int LOOKED_AT = 20;

    /** More than any spreadsheet has columns: those at the end may be empty. */
    private static final int MOST_FIELDS = 20_000;

    private static final int END = -1;

    private CsvRows() {}

    static void read(Path file, RowLimit rows) throws IOException, SheetRefused {
        Charset charset = charset(file);
        var cells = StringArrayHandler.builder()
                .maxFields(MOST_FIELDS)
                .maxFieldSize(RowLimit.MOST_CHARACTERS)
                .maxRecordSize(RowLimit.MOST_CHARACTERS)
                .build();
        try (BufferedReader text = withoutMark(Files.newBufferedReader(file, charset))) {
            if (separatorHint(file, charset).isPresent()) {
                text.readLine();
                rows.add(List.of());
            }
            for (String[] row : CsvReader.builder()
                    .fieldSeparator(separator(file, charset))
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .maxBufferSize(2 * RowLimit.MOST_CHARACTERS)
                    .build(cells, text)) {
                if (Arrays.stream(row).anyMatch(cell -> cell.indexOf(0) >= 0)) {
                    throw new SheetRefused("no-table");
                }
                rows.add(List.of(row));
            }
        } catch (CsvParseException broken) {
            throw new SheetRefused("broken-cell", rows.count() + 1);
        } catch (CharacterCodingException | UncheckedIOException noText) {
            throw new SheetRefused("no-table", noText);
        }
    }

    private static BufferedReader withoutMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    /** What its mark says; UTF-8 if it is that; else the code page of one of our scripts. */
    private static Charset charset(Path file) throws IOException {
        byte[] start;
        try (InputStream bytes = Files.newInputStream(file)) {
            start = bytes.readNBytes(2);
        }
        if (start.length == 2 && (start[0] & 0xFF) + (start[1] & 0xFF) == 0xFF + 0xFE) {
            return start[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        try (BufferedReader text = Files.newBufferedReader(file)) {
            text.transferTo(Writer.nullWriter());
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException notUnicode) {
            return codePage(file);
        }
    }

    /** In Cyrillic words letters beyond ASCII stand beside each other; in Latin ones nearly each stands alone. */
    private static Charset codePage(Path file) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            long together = 0;
            long alone = 0;
            int run = 0;
            for (int next = bytes.read(); next != END; next = bytes.read()) {
                if (next > 0x7F) {
                    run++;
                } else {
                    together += run > 1 ? run : 0;
                    alone += run == 1 ? 1 : 0;
                    run = 0;
                }
            }
            return together > alone ? CYRILLIC : CENTRAL_EUROPE;
        }
    }

    /** What the file says ({@code sep=;}, as Excel reads it), or what divides most of the first lines, outside quotation marks. */
    private static char separator(Path file, Charset charset) throws IOException {
        Optional<Character> hint = separatorHint(file, charset);
        if (hint.isPresent()) {
            return hint.get();
        }
        var counts = new int[SEPARATORS.length()];
        try (BufferedReader text = Files.newBufferedReader(file, charset)) {
            boolean quoted = false;
            int lines = 0;
            for (int letter = text.read(), read = 0;
                    letter != END && lines < LOOKED_AT && read < RowLimit.MOST_CHARACTERS;
                    letter = text.read(), read++) {
                int which = SEPARATORS.indexOf(letter);
                if (letter == '"') {
                    quoted = !quoted;
                } else if (which >= 0 && !quoted) {
                    counts[which]++;
                } else if (letter == '\n' && !quoted) {
                    lines++;
                }
            }
        }
        int most = 0;
        for (int which = 1; which < counts.length; which++) {
            most = counts[which] > counts[most] ? which : most;
        }
        return SEPARATORS.charAt(most);
    }

    private static Optional<Character> separatorHint(Path file, Charset charset) throws IOException {
        try (BufferedReader text = withoutMark(Files.newBufferedReader(file, charset))) {
            var line = new char[LONGEST_HINT];
            int length = Math.max(0, text.read(line));
            Matcher hint = HINT.matcher(new String(line, 0, length));
            return hint.lookingAt() ? Optional.of(hint.group(1).charAt(0)) : Optional.empty();
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }
}
