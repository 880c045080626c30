package org.spona.platform.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.language.FoldedName;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.text.WrittenText;
import org.springframework.web.multipart.MultipartFile;

/** A small table that people send, read whole: its cleaned cells, and the text by which a page keeps it until it is taken. */
public final class SheetRows {

    /**
     * How much of a table is read.
     *
     * @param rows so many at most, empty ones too
     * @param columns those beyond are left out
     * @param cell characters of a cell; those beyond are left out
     * @param characters of the whole table as text
     * @param exceeded the message when there are more rows or characters
     */
    public record Bounds(int rows, int columns, int cell, int characters, String exceeded) {}

    /** What a table says of itself as text; it is no row of it. */
    private static final String HINT = "sep=,";

    private SheetRows() {}

    /**
     * The rows of a file.
     *
     * @param field in which it was sent
     * @throws InvalidInput naming the field, when it is no table, or holds too much
     */
    public static List<List<String>> read(String field, Path file, Bounds bounds) {
        List<List<String>> rows = new ArrayList<>();
        try {
            SheetFile.read(file, row -> {
                if (rows.size() == bounds.rows()) {
                    throw new InvalidInput(field, bounds.exceeded());
                }
                rows.add(cells(row, bounds));
            });
        } catch (SheetRefused refused) {
            throw refused.at(field);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (text(rows).length() > bounds.characters()) {
            throw new InvalidInput(field, bounds.exceeded());
        }
        return List.copyOf(rows);
    }

    /** The same of lines, as {@link #text} writes them or as somebody has pasted them. */
    public static List<List<String>> read(String field, String lines, Bounds bounds) {
        List<List<String>> rows = withFile(lines, file -> read(field, file, bounds));
        return lines.startsWith(HINT) && !rows.isEmpty() ? rows.subList(1, rows.size()) : rows;
    }

    /** Reads lines as a file. What no charset can hold becomes a question mark, as half a letter does. */
    public static <T> T withFile(String lines, Function<Path, T> read) {
        return withFile(file -> Files.write(file, lines.getBytes(StandardCharsets.UTF_8)), read);
    }

    /** Reads what was sent with a form. */
    public static <T> T withFile(MultipartFile sent, Function<Path, T> read) {
        return withFile(sent::transferTo, read);
    }

    private interface Filling {
        void fill(Path file) throws IOException;
    }

    private static <T> T withFile(Filling filling, Function<Path, T> read) {
        try {
            Path file = Files.createTempFile("sheet", ".sent");
            try {
                filling.fill(file);
                return read.apply(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> cells(List<String> row, Bounds bounds) {
        return row.stream()
                .limit(bounds.columns())
                .map(cell -> WrittenText.line(WrittenText.clean(cell)))
                .map(cell -> cell.length() > bounds.cell() ? cell.substring(0, bounds.cell()) : cell)
                .toList();
    }

    /** Rows as text, to be read again. */
    public static String text(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", HINT + "\n", ""));
    }

    /** Names of columns as {@link #column} compares them. */
    public static List<String> folded(String... names) {
        return Stream.of(names).map(FoldedName::of).toList();
    }

    /**
     * The column of a row that bears the first of some names that one bears; null when none does.
     *
     * @param known folded names
     * @param row folded cells
     */
    public static @Nullable Integer column(List<String> known, List<String> row) {
        return known.stream()
                .map(row::indexOf)
                .filter(column -> column >= 0)
                .findFirst()
                .orElse(null);
    }

    /** What stands in a column of a row; empty when the table has no such column, or the row ends before it. */
    public static String cell(List<String> row, @Nullable Integer column) {
        return column == null || column >= row.size() ? "" : Objects.requireNonNull(row.get(column));
    }
}
