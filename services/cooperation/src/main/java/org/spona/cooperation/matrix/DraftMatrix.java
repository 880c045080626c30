package org.spona.cooperation.matrix;

import java.util.List;

/**
 * What was read of a table: its lines, and where its reader has to look.
 *
 * @param title what stood before it; may be empty
 * @param cells of the table as it was read, by row, heads too
 */
public record DraftMatrix(String title, List<List<String>> cells, List<DraftLine> lines, List<DraftDoubt> doubts) {

    public DraftMatrix {
        cells = cells.stream().map(List::copyOf).toList();
        lines = List.copyOf(lines);
        doubts = List.copyOf(doubts);
    }
}
