package org.spona.regulations.text;

import java.util.Map;

/**
 * What became of what was read; {@code read} is {@code kept} and all that was left out together.
 *
 * @param read what the file or the paste holds, with the numbers that a word processor computes
 * @param kept what stands in lines
 */
public record Counts(Count read, Count kept, Map<LeftOut, Count> leftOut) {

    public Counts {
        leftOut = Map.copyOf(leftOut);
    }

    /**
     * So much text.
     *
     * @param characters without blanks
     * @param lines of the page, or paragraphs where there are no pages
     */
    public record Count(int characters, int lines) {

        static final Count NOTHING = new Count(0, 0);

        Count plus(Count other) {
            return new Count(characters + other.characters, lines + other.lines);
        }
    }

    /** How much was left out for this reason. */
    public Count leftOut(LeftOut why) {
        return leftOut.getOrDefault(why, Count.NOTHING);
    }

    /** Whether what was read is what was kept and left out. */
    public boolean addUp() {
        return leftOut.values().stream().reduce(kept, Count::plus).equals(read);
    }
}
