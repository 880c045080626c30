package org.spona.cooperation.planimport;

import java.util.Comparator;
import java.util.List;
import org.spona.cooperation.matrix.SourceTable;

/** The cells of a table as they were read, so that each line can be held against its own. */
record SourceCells(List<List<String>> rows) {

    /** Those of the largest of some tables. */
    static SourceCells ofLargest(List<SourceTable> tables) {
        return new SourceCells(tables.stream()
                .max(Comparator.comparingInt(table -> table.rows().size()))
                .map(SourceTable::texts)
                .orElse(List.of()));
    }

    /** What stands in a cell; nothing outside of the table. */
    String at(int row, int column) {
        return row < 0
                        || row >= rows.size()
                        || column < 0
                        || column >= rows.get(row).size()
                ? ""
                : rows.get(row).get(column);
    }
}
