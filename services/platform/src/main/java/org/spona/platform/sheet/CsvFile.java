package org.spona.platform.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/**
 * A table as separated values (RFC 4180), with the byte order mark by which spreadsheets know UTF-8. Where decimals take a comma, spreadsheets
 * separate cells by a semicolon.
 */
final class CsvFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvFile() {}

    static byte[] of(Sheet sheet, Locale locale) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator(locale))
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(cells(sheet.head()));
            sheet.rows().forEach(row -> csv.writeRecord(cells(row)));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory takes what is written", impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static char separator(Locale locale) {
        return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',' ? ';' : ',';
    }

    /** A cell that begins like a formula is kept from being one: spreadsheets would compute what somebody typed as a name. */
    private static List<String> cells(List<String> row) {
        return row.stream()
                .map(text -> Formulas.begins(text) ? "'" + text : text)
                .toList();
    }
}
