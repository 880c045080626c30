package org.spona.cooperation.matrix;

import org.jspecify.annotations.Nullable;

/**
 * A question to whoever brings a table.
 *
 * @param id its number in the list
 * @param line the line that it is about; null when it is about a column or a table
 * @param row of the cell in the table as it was read, from 0
 * @param column of the cell, from 0
 * @param detail the words in question; may be empty
 * @param state what was done about it
 */
public record DraftDoubt(
        int id, DoubtKind kind, @Nullable Integer line, int row, int column, String detail, State state) {

    /** What was done about a doubt. */
    public enum State {
        /** Nobody has looked. */
        OPEN,
        /** The line was put right. */
        SOLVED,
        /** It stays as it is. */
        ACCEPTED
    }

    /** The same, settled so. */
    public DraftDoubt settled(State how) {
        return new DraftDoubt(id, kind, line, row, column, detail, how);
    }
}
