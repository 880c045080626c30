package org.spona.regulations.text;

import java.util.Set;

/**
 * One provision of an act as it is printed, in the order of reading; what it belongs to is the nearest line before it of a larger level.
 *
 * @param level what it is
 * @param number as printed without its word and signs ({@code 88v}, {@code II}, {@code 1}); empty when none is printed
 * @param heading printed above it, without its number; may be empty
 * @param text what it says itself, without what stands in it; may be empty
 * @param doubts why somebody should look at it
 */
public record ActLine(Level level, String number, String heading, String text, Set<Doubt> doubts) {

    /** Longest text of one line, in characters: what is longer is divided. */
    public static final int TEXT_LENGTH = 20_000;

    public static final int NUMBER_LENGTH = 30;
    public static final int HEADING_LENGTH = 500;

    public ActLine {
        doubts = Set.copyOf(doubts);
    }

    /** A line that nobody need look at. */
    public ActLine(Level level, String number, String heading, String text) {
        this(level, number, heading, text, Set.of());
    }
}
