package org.spona.platform.sheet;

import java.util.List;
import java.util.function.Consumer;

/**
 * Hands rows on as long as there are not too many of them, nor too much in one; a file may unfold to more than it seems to hold. Rows and columns
 * that were formatted and never filled count for nothing when nothing comes after them.
 */
final class RowLimit {

    static final int MOST_ROWS = 100_000;
    static final int MOST_CELLS = 100;
    static final int MOST_CHARACTERS = 400_000;

    /** Ends the reading from inside a parser that knows no other way. */
    static final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1;

        Exceeded() {
            super("too much in a file", null, false, false);
        }
    }

    private final Consumer<List<String>> rows;
    private int count;
    private int empty;

    RowLimit(Consumer<List<String>> rows) {
        this.rows = rows;
    }

    void add(List<String> cells) {
        List<String> filled = filled(cells);
        if (filled.isEmpty()) {
            empty++;
            return;
        }
        if (count + empty >= MOST_ROWS
                || filled.size() > MOST_CELLS
                || filled.stream().mapToLong(String::length).sum() > MOST_CHARACTERS) {
            throw new Exceeded();
        }
        for (; empty > 0; empty--) {
            rows.accept(List.of());
            count++;
        }
        rows.accept(filled);
        count++;
    }

    /** How many rows there were, empty ones too. */
    int count() {
        return count + empty;
    }

    private static List<String> filled(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isBlank()) {
            end--;
        }
        return List.copyOf(cells.subList(0, end));
    }
}
