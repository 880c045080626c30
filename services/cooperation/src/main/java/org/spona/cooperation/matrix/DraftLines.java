package org.spona.cooperation.matrix;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a table as they are found; a line's number is its place, from 1. */
final class DraftLines {

    private final List<DraftLine> lines = new ArrayList<>();

    int add(DraftLine.Kind kind, @Nullable Integer parent, String number, String text, int row, int column) {
        lines.add(DraftLine.of(lines.size() + 1, kind, parent, number, text, row, column));
        return lines.size();
    }

    DraftLine get(int id) {
        return lines.get(id - 1);
    }

    void change(DraftLine line) {
        lines.set(line.id() - 1, line);
    }

    List<DraftLine> list() {
        return List.copyOf(lines);
    }
}
