package org.spona.regulations.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A table as it is read, cell by cell. */
final class TableCells {

    private final List<List<String>> rows = new ArrayList<>();

    void beginRow() {
        rows.add(new ArrayList<>());
    }

    /** Adds a cell; its paragraphs are lines. What stands before the first row is none. */
    void add(String cell) {
        if (rows.isEmpty()) {
            beginRow();
        }
        rows.getLast().add(cell.strip());
    }

    /** All cells as lines, for the cell of another table in which this one stands. */
    String text() {
        return String.join("\n", rows.stream().flatMap(List::stream).toList());
    }

    /** Puts the table to what was read. One that only sets the text of an act in a frame is none. */
    void addTo(SourceText source, Set<Doubt> doubts) {
        boolean frame = rows.stream().allMatch(row -> row.size() < 2)
                || rows.stream().flatMap(List::stream).anyMatch(TableCells::hasArticle);
        if (frame) {
            rows.forEach(row -> row.forEach(cell -> source.add(cell, false, doubts)));
            return;
        }
        Set<Doubt> all = EnumSet.of(Doubt.TABLE);
        all.addAll(doubts);
        source.addWhole(
                rows.stream()
                        .map(row -> String.join(" | ", row).replace('\n', ' '))
                        .toList(),
                all);
    }

    private static boolean hasArticle(String cell) {
        return cell.lines()
                .map(String::strip)
                .flatMap(line -> HeadWord.of(line).stream())
                .anyMatch(word -> word.level() == Level.ARTICLE);
    }
}
