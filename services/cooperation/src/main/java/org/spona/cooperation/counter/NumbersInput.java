package org.spona.cooperation.counter;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an organisation has counted for a period, as it was typed.
 *
 * @param cells one for each cell of the table, in its order; nothing typed is none
 */
public record NumbersInput(
        @Size(max = CounterContent.MOST_CELLS) List<@Size(max = 100, message = "{text.too-long}") String> cells) {

    /** Cells that were not sent are there too, empty, so that a form can show them. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public NumbersInput {
        cells = Stream.concat(cells == null ? Stream.of() : cells.stream(), Stream.generate(() -> ""))
                .limit(Math.max(CounterContent.MOST_CELLS, cells == null ? 0 : cells.size()))
                .map(cell -> cell == null ? "" : cell.strip())
                .toList();
    }
}
