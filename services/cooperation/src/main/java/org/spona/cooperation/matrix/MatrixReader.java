package org.spona.cooperation.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the lines of a plan out of tables: chooses the table, goes through its rows, and keeps a list of whatever is in doubt. */
public final class MatrixReader {

    private final List<SourceTable> tables;
    private final TableHead head;
    private final List<List<SourceCell>> rows = new ArrayList<>();
    private final DraftDoubts doubts = new DraftDoubts();

    private MatrixReader(List<SourceTable> tables, TableHead head) {
        this.tables = tables;
        this.head = head;
    }

    /** What the columns hold, when their heads tell. */
    public static Optional<TableHead> findHead(List<SourceTable> tables) {
        return TableHead.find(tables);
    }

    /**
     * The largest of some tables as one whose columns somebody says.
     *
     * @param roles what each column holds
     * @param headed whether its first row holds heads
     */
    public static TableHead headOf(List<SourceTable> tables, List<ColumnRole> roles, boolean headed) {
        int largest = 0;
        for (int at = 1; at < tables.size(); at++) {
            largest = tables.get(at).rows().size() > tables.get(largest).rows().size() ? at : largest;
        }
        return new TableHead(largest, headed ? 0 : -1, roles);
    }

    /** Reads the table that has this head, and what goes on after it. */
    public static DraftMatrix read(List<SourceTable> tables, TableHead head) {
        return new MatrixReader(tables, head).read();
    }

    private DraftMatrix read() {
        SourceTable first = tables.get(head.table());
        rows.addAll(first.rows());
        for (int at = 0; at < tables.size(); at++) {
            if (at > head.table()) {
                further(tables.get(at), at);
            } else if (at < head.table()) {
                doubts.add(DoubtKind.OTHER_TABLE, null, 0, 0, beginningOf(tables.get(at)));
            }
        }
        var lines = new RowLines(head, rows, doubts);
        for (int row = 0; row < rows.size(); row++) {
            if (row != head.row()) {
                lines.read(row);
            }
        }
        lines.end();
        return new DraftMatrix(
                first.title(),
                rows.stream()
                        .map(row -> row.stream().map(SourceCell::text).toList())
                        .toList(),
                lines.lines(),
                doubts.list());
    }

    /** A table that a page has cut off goes on with as many columns, perhaps with its heads again. */
    private void further(SourceTable table, int index) {
        Optional<TableHead> again = TableHead.find(table, index);
        boolean same = again.map(its -> its.roles().equals(head.roles()))
                .orElse(table.width() == tables.get(head.table()).width());
        if (!same) {
            doubts.add(DoubtKind.OTHER_TABLE, null, 0, 0, beginningOf(table));
            return;
        }
        doubts.add(DoubtKind.TABLE_GOES_ON, null, rows.size(), 0, beginningOf(table));
        int from = again.map(its -> its.row() + 1).orElse(0);
        rows.addAll(table.rows().subList(from, table.rows().size()));
    }

    private static String beginningOf(SourceTable table) {
        return table.rows().stream()
                .flatMap(List::stream)
                .map(SourceCell::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(text -> text.lines().findFirst().orElse(""))
                .map(DraftDoubts::brief)
                .orElse("");
    }
}
