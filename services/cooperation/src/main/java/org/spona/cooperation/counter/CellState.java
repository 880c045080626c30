package org.spona.cooperation.counter;

/** What is told of a cell. */
public enum CellState {
    /** Its number. */
    SHOWN,
    /** That it is below {@value Suppression#SMALLEST}. */
    SMALL,
    /** Nothing, so that others cannot be worked out; it is not below. */
    HIDDEN
}
