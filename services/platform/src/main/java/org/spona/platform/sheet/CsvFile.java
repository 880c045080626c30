package org.spona.platform.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table as comma-separated values (RFC 4180), with the byte order mark by which spreadsheets know UTF-8. */
final class CsvFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvFile() {}

    static byte[] of(Sheet sheet) {
        return Stream.concat(Stream.of(sheet.head()), sheet.rows().stream())
                .map(CsvFile::line)
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvFile::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A cell that begins like a formula is kept from being one: spreadsheets would compute what somebody typed as a name. */
    private static String cell(String text) {
        return "\"" + (Formulas.begins(text) ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
