package org.spona.members.body;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spona.members.body.table.SeatColumns;
import org.spona.members.body.table.SeatTable;

/**
 * A table of seats, by form or as JSON.
 *
 * @param table its lines, separated by commas, semicolons or tabulators
 * @param columns what stands where; as the names of the columns tell when missing
 * @param headless whether the first row is a seat already, and no names of columns
 * @param institutions which are meant, where the directory does not know a name or knows several under it
 * @param version the body's version that the writer has seen; when given, a newer one is not written over
 */
public record SeatImportInput(
        @Size(max = SeatTable.LONGEST, message = "{body.import.too-many}") String table,

        @Nullable @Valid SeatColumns columns,
        Boolean headless,
        @Valid @Size(max = SeatImportInput.MOST_ANSWERS) List<Answer> institutions,
        @Nullable Long version) {

    static final int MOST_ANSWERS = BodyInput.MOST_SEATS;

    /**
     * Which institution is meant by a name of the table.
     *
     * @param written as the table has it
     * @param chosen its name in the directory, with what tells it apart, its id, or the address of its page; empty when none is chosen
     * @param asWritten whether the seat is taken with the name alone, as the directory does not know the institution
     */
    public record Answer(
            @Size(max = 300) String written,
            @Size(max = 300) String chosen,
            Boolean asWritten) {

        /** What is missing is empty. */
        @SuppressWarnings("NullAway") // forms and JSON leave fields out
        public Answer {
            written = written == null ? "" : written;
            chosen = chosen == null ? "" : chosen.strip();
            asWritten = asWritten != null && asWritten;
        }
    }

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public SeatImportInput {
        table = table == null ? "" : table;
        headless = headless != null && headless;
        institutions = institutions == null
                ? List.of()
                : institutions.stream().filter(Objects::nonNull).toList();
    }

    /** A table that was only just sent. */
    public static SeatImportInput of(String table) {
        return new SeatImportInput(table, null, false, List.of(), null);
    }
}
