package org.spona.cooperation.matrix;

import java.util.ArrayList;
import java.util.List;

/** Puts tables together row by row, within the bounds of what is read. */
final class TableBuilder {

    private final List<List<SourceCell>> rows = new ArrayList<>();
    private final String title;
    private int characters;

    TableBuilder(String title) {
        this.title = title;
    }

    void row() {
        if (rows.size() == TableReading.MOST_ROWS) {
            throw new UnreadableTable(TableRefusal.TOO_MANY_ROWS);
        }
        rows.add(new ArrayList<>());
    }

    void cell(SourceCell cell) {
        if (rows.isEmpty()) {
            row();
        }
        characters += cell.text().length() + cell.before().length();
        if (characters > 2 * TableReading.MOST_CHARACTERS) {
            throw new UnreadableTable(TableRefusal.TOO_LARGE);
        }
        if (rows.getLast().size() < TableReading.MOST_COLUMNS) {
            rows.getLast().add(cell);
        }
    }

    /** All cells as lines, for the cell of another table in which this one stands. */
    String text() {
        return String.join(
                "\n", rows.stream().flatMap(List::stream).map(SourceCell::text).toList());
    }

    SourceTable build() {
        return new SourceTable(title, rows);
    }
}
