package org.spona.members.body.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.sheet.SheetRows;

/**
 * A table of seats. Above the names of its columns a title may stand.
 *
 * @param all its rows as they stand in the file
 * @param head at which of them the names of the columns stand; -1 when none are there
 */
public record SeatTable(List<List<String>> all, int head) {

    /** So long is it at most, as the page of the preview keeps it. */
    public static final int LONGEST = 300_000;

    /** 200 seats, each with a delegate and four deputies. */
    private static final int MOST_ROWS = 1_000;

    /** Above the names of the columns stand few rows. */
    private static final int MOST_ABOVE = 40;

    private static final SheetRows.Bounds BOUNDS =
            new SheetRows.Bounds(MOST_ROWS + MOST_ABOVE, SeatColumns.MOST, 300, LONGEST, "body.import.too-many");

    public SeatTable {
        all = List.copyOf(all);
    }

    /**
     * A table in a file.
     *
     * @param field in which it was sent
     * @throws InvalidInput naming the field, when it is no table, has nothing in it, or too much
     */
    public static SeatTable read(String field, Path file) {
        return of(field, SheetRows.read(field, file, BOUNDS), false);
    }

    /**
     * The same of a text.
     *
     * @param headless whether the first row is a seat already
     */
    public static SeatTable read(String field, String text, boolean headless) {
        return of(field, SheetRows.read(field, text, BOUNDS), headless);
    }

    private static SeatTable of(String field, List<List<String>> all, boolean headless) {
        int first = IntStream.range(0, all.size())
                .filter(at -> isFilled(all.get(at)))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(field, "sheet.empty"));
        int head = headless
                ? -1
                : IntStream.range(first, Math.min(all.size(), MOST_ABOVE))
                        .filter(at -> SeatColumns.named(all.get(at)).areClear())
                        .findFirst()
                        .orElseGet(() -> IntStream.range(first, Math.min(all.size(), MOST_ABOVE))
                                .filter(at -> isWiderThanATitle(all.get(at)))
                                .findFirst()
                                .orElse(first));
        return new SeatTable(all, head);
    }

    private static boolean isFilled(List<String> row) {
        return row.stream().anyMatch(cell -> !cell.isEmpty());
    }

    private static boolean isWiderThanATitle(List<String> row) {
        return row.stream().filter(cell -> !cell.isEmpty()).count() > 1;
    }

    /** What of a seat stands where, as the names of the columns tell. */
    public SeatColumns columns() {
        return SeatColumns.named(names());
    }

    /** The names of the columns; empty of a table without. */
    public List<String> names() {
        return head < 0 ? List.of() : all.get(head);
    }

    /** How many columns it has. */
    public int width() {
        return all.stream().mapToInt(List::size).max().orElse(0);
    }

    /** The seats in it, each with the number of its row in the file. A row without an institution goes on with the one above. */
    public List<SeatRow> rows(SeatColumns columns) {
        List<SeatRow> rows = new ArrayList<>();
        @Nullable SeatRow above = null;
        for (int at = head + 1; at < all.size(); at++) {
            if (isFilled(all.get(at))) {
                SeatRow row = columns.read(at + 1, all.get(at));
                if (row.institution().isEmpty() && row.hasPerson()) {
                    row = Optional.ofNullable(above).map(row::below).orElse(row);
                }
                above = row;
                rows.add(row);
            }
        }
        return List.copyOf(rows);
    }

    /** The table as text, to be read again. */
    public String text() {
        return SheetRows.text(all);
    }
}
