package org.spona.members.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spona.members.body.table.SeatColumns;
import org.spona.members.body.table.SeatRow;
import org.spona.platform.directory.MandateKind;
import org.spona.platform.problem.FieldError;

/**
 * What a table would come to in a body.
 *
 * @param names of its columns; empty of a table without
 * @param width how many columns it has
 * @param columns what stands where
 * @param headless whether the first row is a seat already
 * @param table the table itself, to be sent once more
 * @param questions about institutions that the directory does not know, or knows several of
 * @param founds whether the body, a draft, begins to work with it, because people are named
 * @param version the body's version that was looked at
 */
public record SeatImportPreview(
        List<String> names,
        int width,
        SeatColumns columns,
        boolean headless,
        String table,
        List<Row> rows,
        List<SeatImportInput.Answer> questions,
        boolean founds,
        long version) {

    /** What becomes of a row. */
    public enum Fate {
        /** A seat comes. */
        SEAT,
        /** Somebody is named for a seat, which comes if it is not there. */
        NAMED,
        /** All of it is there already. */
        KNOWN,
        /** Nothing, until it is mended. */
        REFUSED
    }

    /**
     * A row and what becomes of it.
     *
     * @param seat whose and what for; null when that cannot be told
     * @param kind as what somebody is named; null when nobody is
     * @param mistakes what is to be mended
     */
    public record Row(
            SeatRow row,
            @Nullable SeatContent seat,
            @Nullable MandateKind kind,
            Fate fate,
            List<FieldError> mistakes) {

        static Row refused(SeatRow row, @Nullable SeatContent seat, List<FieldError> mistakes) {
            return new Row(row, seat, null, Fate.REFUSED, List.copyOf(mistakes));
        }
    }

    public SeatImportPreview {
        names = List.copyOf(names);
        rows = List.copyOf(rows);
        questions = List.copyOf(questions);
    }

    /** How many rows have such a fate. */
    public long count(Fate fate) {
        return rows.stream().filter(row -> row.fate() == fate).count();
    }

    /** Whether anything would change, and nothing is to be mended. */
    public boolean canBeTaken() {
        return count(Fate.REFUSED) == 0 && count(Fate.SEAT) + count(Fate.NAMED) > 0;
    }
}
