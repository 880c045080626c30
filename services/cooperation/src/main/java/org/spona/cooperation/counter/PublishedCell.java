package org.spona.cooperation.counter;

import org.jspecify.annotations.Nullable;

/**
 * A cell as it is published.
 *
 * @param cell its number in the table, from 0
 * @param number null unless it is shown
 */
public record PublishedCell(
        int cell, CellState state, @Nullable Integer number) {}
