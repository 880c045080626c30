package org.spona.cooperation.matrix;

import java.util.List;

/**
 * A table as it was sent.
 *
 * @param title what stood before it; may be empty
 * @param rows cells by row, as many as were written
 */
public record SourceTable(String title, List<List<SourceCell>> rows) {

    public SourceTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** How many columns it has. */
    int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** What its cells say. */
    public List<List<String>> texts() {
        return rows.stream()
                .map(row -> row.stream().map(SourceCell::text).toList())
                .toList();
    }
}
