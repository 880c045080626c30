package org.spona.cooperation.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A table as plain text: a line for each row, tabulators between its cells. Lines without one before the first row are what the table is called. */
final class PlainTable {

    /** What stands between the halves of a table that a program has divided: dashes, in each cell. */
    private static final Pattern RULE = Pattern.compile("[-–—=_|\\s]*");

    private PlainTable() {}

    static List<SourceTable> of(String text) {
        List<String> title = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        for (String line : text.split("\\R", -1)) {
            String[] cells = line.split("\t", -1);
            if (line.isBlank() || RULE.matcher(line).matches()) {
                continue;
            }
            if (cells.length > 1) {
                rows.add(cells);
            } else if (rows.isEmpty()) {
                title.add(CellText.of(line));
            } else {
                // A line break within a cell: it goes on where the last row ended.
                String[] last = rows.getLast();
                last[last.length - 1] = last[last.length - 1] + "\n" + line;
            }
        }
        var table = new TableBuilder(title.isEmpty() ? "" : title.getLast());
        for (String[] row : rows) {
            table.row();
            for (String cell : row) {
                table.cell(SourceCell.of(CellText.of(cell)));
            }
        }
        return List.of(table.build());
    }
}
