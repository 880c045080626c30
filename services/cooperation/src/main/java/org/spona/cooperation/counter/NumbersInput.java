package org.spona.cooperation.counter;

import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What an organisation has counted for a period, as it was typed.
 *
 * @param cells one for each cell of the table, in its order; nothing typed is none
 */
public record NumbersInput(
        @Size(max = CounterContent.MOST_CELLS) List<@Size(max = 100, message = "{text.too-long}") String> cells) {

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public NumbersInput {
        cells = cells == null
                ? List.of()
                : cells.stream().map(cell -> cell == null ? "" : cell.strip()).toList();
    }
}
