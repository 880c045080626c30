package org.spona.knowledge.exchange.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Comma-separated values (RFC 4180), with the separators that spreadsheets of our countries write: semicolon and tab. UTF-8, or the
 * Windows code page of Central Europe or of Cyrillic.
 */
final class CsvRows {

    private static final Charset CENTRAL_EUROPE = Charset.forName("windows-1250");
    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final int END = -1;

    private CsvRows() {}

    static void read(Path file, RowLimit rows) throws IOException, SheetRefused {
        Charset charset = charset(file);
        var cells = StringArrayHandler.builder()
                .maxFields(RowLimit.MOST_CELLS)
                .maxFieldSize(RowLimit.MOST_CHARACTERS)
                .maxRecordSize(RowLimit.MOST_CHARACTERS)
                .build();
        try (Reader text = Files.newBufferedReader(file, charset);
                CsvReader<String[]> csv = CsvReader.builder()
                        .fieldSeparator(separator(file, charset))
                        .skipEmptyLines(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(true)
                        .maxBufferSize(2 * RowLimit.MOST_CHARACTERS)
                        .build(cells, withoutMark(text))) {
            for (String[] row : csv) {
                if (Arrays.stream(row).anyMatch(cell -> cell.indexOf(0) >= 0)) {
                    throw new SheetRefused("no-table");
                }
                rows.add(List.of(row));
            }
        } catch (CsvParseException broken) {
            throw new SheetRefused("broken-cell", broken);
        } catch (CharacterCodingException | UncheckedIOException noText) {
            throw new SheetRefused("no-table", noText);
        }
    }

    private static Reader withoutMark(Reader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
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
    private static char separator(Path file, Charset charset) throws IOException {
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
