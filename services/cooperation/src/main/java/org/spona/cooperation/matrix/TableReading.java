package org.spona.cooperation.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.spona.platform.files.TextEncoding;
import org.spona.platform.office.UnreadableFile;
import org.spona.platform.sheet.SheetFile;
import org.spona.platform.sheet.SheetRefused;

/** Finds the tables in what people have: a paste, a web page, a document, a workbook, CSV. What it is tells its content, not its name. */
public final class TableReading {

    /** So many rows are read; nobody prints more in a plan. */
    public static final int MOST_ROWS = 1000;

    static final int MOST_COLUMNS = 20;

    /** Of a whole table. */
    public static final int MOST_CHARACTERS = 400_000;

    private static final int HEAD = 2048;

    /** What tables put before a text that a spreadsheet would compute. */
    private static final Pattern QUOTED = Pattern.compile("^'(?=[=+@-])");

    private static final int MOST_TABLES = 50;

    private TableReading() {}

    /**
     * The tables of what somebody sent, those without a cell left out.
     *
     * @throws UnreadableTable saying why there is none
     */
    public static List<SourceTable> read(SentTable sent) {
        try {
            List<SourceTable> tables = switch (sent) {
                case SentTable.Pasted(String text) -> text(text);
                case SentTable.SentFile(Path path) -> file(path);
            };
            List<SourceTable> filled = tables.stream()
                    .filter(table -> table.rows().stream()
                            .flatMap(List::stream)
                            .anyMatch(cell -> !cell.text().isBlank()))
                    .limit(MOST_TABLES)
                    .toList();
            if (filled.stream().allMatch(table -> table.width() < 2)) {
                throw new UnreadableTable(TableRefusal.NO_TABLE);
            }
            return filled;
        } catch (UnreadableFile unreadable) {
            throw new UnreadableTable(
                    switch (unreadable.reason()) {
                        case TOO_LARGE -> TableRefusal.TOO_LARGE;
                        case UNREADABLE -> TableRefusal.UNREADABLE;
                    });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<SourceTable> text(String text) {
        if (text.isBlank()) {
            throw new UnreadableTable(TableRefusal.EMPTY);
        }
        if (text.length() > MOST_CHARACTERS) {
            throw new UnreadableTable(TableRefusal.TOO_LARGE);
        }
        return text.toLowerCase(Locale.ROOT).contains("<table") ? HtmlTables.of(text) : PlainTable.of(text);
    }

    private static List<SourceTable> file(Path path) throws IOException {
        String head;
        try (InputStream content = Files.newInputStream(path)) {
            head = new String(content.readNBytes(HEAD), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        }
        if (head.isEmpty()) {
            throw new UnreadableTable(TableRefusal.EMPTY);
        }
        if (head.startsWith("pk\u0003\u0004")) {
            return DocxTables.isDocument(path) ? DocxTables.of(path) : sheet(path);
        }
        // An old document, or one with a password, is an OLE compound file (MS-CFB, 2.2); its mark in small letters.
        if (head.startsWith("\u00f0\u00ef\u0011\u00e0")) {
            throw new UnreadableTable(TableRefusal.OLD_OR_LOCKED);
        }
        if (Stream.of("<html", "<!doctype html", "<table").anyMatch(head::contains)) {
            return HtmlTables.of(content(path));
        }
        return head.contains("\t") ? text(content(path)) : sheet(path);
    }

    private static List<SourceTable> sheet(Path path) throws IOException {
        var table = new TableBuilder("");
        List<List<String>> rows = new ArrayList<>();
        try {
            SheetFile.read(path, row -> {
                if (rows.size() > MOST_ROWS) {
                    throw new UnreadableTable(TableRefusal.TOO_MANY_ROWS);
                }
                rows.add(row);
            });
        } catch (SheetRefused refused) {
            throw new UnreadableTable(
                    switch (refused.code()) {
                        case "password", "old-excel" -> TableRefusal.OLD_OR_LOCKED;
                        case "too-much", "unfolds" -> TableRefusal.TOO_LARGE;
                        case "empty" -> TableRefusal.EMPTY;
                        default -> TableRefusal.UNREADABLE;
                    });
        }
        for (List<String> row : rows) {
            table.row();
            row.forEach(cell ->
                    table.cell(SourceCell.of(CellText.of(QUOTED.matcher(cell).replaceFirst("")))));
        }
        return List.of(table.build());
    }

    private static String content(Path path) throws IOException {
        var text = new StringBuilder();
        char[] part = new char[HEAD];
        try (Reader content = TextEncoding.reader(path, TextEncoding.of(path))) {
            for (int read = content.read(part); read >= 0; read = content.read(part)) {
                text.append(part, 0, read);
                if (text.length() > 4 * MOST_CHARACTERS) {
                    throw new UnreadableTable(TableRefusal.TOO_LARGE);
                }
            }
        } catch (CharacterCodingException otherBytes) {
            throw new UnreadableTable(TableRefusal.UNREADABLE);
        }
        return text.toString();
    }
}
