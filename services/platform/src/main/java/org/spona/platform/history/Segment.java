package org.spona.platform.history;

/**
 * A part of two texts that are compared.
 *
 * @param text never empty
 */
public record Segment(Kind kind, String text) {

    /** In which of the two texts it is. */
    public enum Kind {
        SAME,
        REMOVED,
        INSERTED
    }
}
