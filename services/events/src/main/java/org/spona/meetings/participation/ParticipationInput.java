package org.spona.meetings.participation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A list of participants, by form or as JSON.
 *
 * @param table its lines, separated by commas, semicolons or tabulators
 * @param columns what stands where; as the names of the columns tell when missing
 * @param atLeast for how many minutes somebody has to be there to count; 0 when missing
 */
public record ParticipationInput(
        @Size(max = ParticipantTable.LONGEST) String table,
        @Nullable @Valid ParticipantColumns columns,
        @Nullable @Min(0) @Max(1440) Integer atLeast) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public ParticipationInput {
        table = table == null ? "" : table;
    }

    int minimum() {
        return atLeast == null ? 0 : atLeast;
    }
}
