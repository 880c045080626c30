package org.spona.cooperation.counter;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A number, or as much of it as published cells tell.
 *
 * @param number null when a cell in it is not told
 * @param atLeast what is told of it then, rounded down to {@value Suppression#SMALLEST}; null when the number is told
 * @param small whether it is a single cell that is below {@value Suppression#SMALLEST}
 */
public record Figure(@Nullable Integer number, @Nullable Integer atLeast, boolean small) {

    /** The sum of published cells: made of nothing else. */
    static Figure of(Collection<PublishedCell> cells) {
        int shown = cells.stream()
                .mapToInt(cell -> cell.number() == null ? 0 : cell.number())
                .sum();
        if (cells.stream().allMatch(cell -> cell.state() == CellState.SHOWN)) {
            return new Figure(shown, null, false);
        }
        boolean small = cells.size() == 1 && cells.iterator().next().state() == CellState.SMALL;
        return new Figure(null, shown / Suppression.SMALLEST * Suppression.SMALLEST, small);
    }
}
