package org.spona.meetings.participation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.sheet.SheetRows;

/**
 * The list of participants that a tool for meetings gives, as a table: without what some tools write above and below it.
 *
 * @param head names of the columns; empty of a list without
 */
record ParticipantTable(List<String> head, List<List<String>> rows) {

    /** So many rows a list has at most. */
    static final int MOST_ROWS = 3_000;

    /** So long is it at most, as the page of the preview keeps it. */
    static final int LONGEST = 600_000;

    /** Above the participants stand few rows. */
    private static final int MOST_ABOVE = 40;

    private static final SheetRows.Bounds BOUNDS = new SheetRows.Bounds(
            MOST_ROWS + MOST_ABOVE + 1,
            ParticipantColumns.MOST,
            300,
            Integer.MAX_VALUE,
            "participation.table.too-many");

    /** As a tool calls the next part of its report: {@code 3. In-Meeting Activities}. */
    private static final Pattern NEXT_PART = Pattern.compile("\\d{1,2}\\. ?\\p{L}.*");

    ParticipantTable {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /**
     * A list in a file.
     *
     * @param field in which it was sent
     * @throws InvalidInput naming the field, when it is no table, has nobody in it, or more than {@value #MOST_ROWS} rows
     */
    static ParticipantTable read(String field, Path file) {
        return of(field, SheetRows.read(field, file, BOUNDS));
    }

    /** The same of a text. */
    static ParticipantTable read(String field, String text) {
        return of(field, SheetRows.read(field, text, BOUNDS));
    }

    private static ParticipantTable of(String field, List<List<String>> written) {
        ParticipantTable table = of(written);
        if (table.rows.isEmpty()) {
            throw new InvalidInput(field, "sheet.empty");
        }
        if (table.rows.size() > MOST_ROWS || table.text().length() > LONGEST) {
            throw new InvalidInput(field, "participation.table.too-many");
        }
        return table;
    }

    private static ParticipantTable of(List<List<String>> written) {
        int head = IntStream.range(0, Math.min(written.size(), MOST_ABOVE))
                .filter(at -> ParticipantColumns.named(written.get(at)).areOfParticipants())
                .findFirst()
                .orElseGet(() -> IntStream.range(0, Math.min(written.size(), MOST_ABOVE))
                        .filter(at -> isFilled(written.get(at)))
                        .limit(1)
                        .filter(at -> ParticipantColumns.named(written.get(at)).areAny())
                        .findFirst()
                        .orElse(-1));
        return new ParticipantTable(
                head < 0 ? List.of() : written.get(head), part(written.subList(head + 1, written.size())));
    }

    /** The rows of participants: until the report goes on with something else. */
    private static List<List<String>> part(List<List<String>> below) {
        return below.stream()
                .takeWhile(row -> !isTitle(row))
                .filter(ParticipantTable::isFilled)
                .toList();
    }

    private static boolean isTitle(List<String> row) {
        return !row.isEmpty()
                && NEXT_PART.matcher(row.getFirst()).matches()
                && row.stream().skip(1).allMatch(String::isEmpty);
    }

    private static boolean isFilled(List<String> row) {
        return row.stream().anyMatch(cell -> !cell.isEmpty());
    }

    /** What of a participant stands where, as its first row lets tell. */
    ParticipantColumns columns() {
        return head.isEmpty() ? ParticipantColumns.ordered(rows.getFirst()) : ParticipantColumns.named(head);
    }

    /** How many columns it has. */
    int width() {
        return Math.max(head.size(), rows.stream().mapToInt(List::size).max().orElse(0));
    }

    /** The same as text, to be read again. */
    String text() {
        List<List<String>> all = new ArrayList<>(rows);
        if (!head.isEmpty()) {
            all.addFirst(head);
        }
        return SheetRows.text(all);
    }
}
