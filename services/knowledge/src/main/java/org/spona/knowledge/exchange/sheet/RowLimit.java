package org.spona.knowledge.exchange.sheet;

import java.util.List;
import java.util.function.Consumer;

/** Hands rows on as long as there are not too many of them, nor too much in one; a file may unfold to more than it seems to hold. */
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

    RowLimit(Consumer<List<String>> rows) {
        this.rows = rows;
    }

    void add(List<String> cells) {
        count++;
        if (count > MOST_ROWS
                || cells.size() > MOST_CELLS
                || cells.stream().mapToLong(String::length).sum() > MOST_CHARACTERS) {
            throw new Exceeded();
        }
        rows.accept(List.copyOf(cells));
    }
}
