package org.spona.cooperation.matrix;

/**
 * A cell as it was sent.
 *
 * @param text its paragraphs as lines, with the numbers that a word processor computes; changes that were tracked are taken as accepted
 * @param before the same without the changes that were tracked; equal to the text when there are none
 */
public record SourceCell(String text, String before) {

    /** Nothing stands in it. */
    static final SourceCell EMPTY = of("");

    /** A cell without tracked changes. */
    static SourceCell of(String text) {
        return new SourceCell(text, text);
    }

    /** Whether changes were tracked in it. */
    boolean changed() {
        return !text.equals(before);
    }
}
