package org.spona.regulations.text;

import java.util.EnumSet;
import java.util.Set;

/**
 * A paragraph as it was sent, before anybody asks what it is.
 *
 * @param text in one line, with the number that a word processor computes before it; a table has a line for each row
 * @param lines of which it was put together
 * @param emphasised whether it is printed bold, centred or as a heading
 */
record SourceParagraph(String text, int lines, boolean emphasised, Set<Doubt> doubts) {

    SourceParagraph {
        doubts = Set.copyOf(doubts);
    }

    /** Whether it is a table or a note, which no number or word makes a provision. */
    boolean isApart() {
        return doubts.contains(Doubt.TABLE) || doubts.contains(Doubt.FOOTNOTE);
    }

    /** This one and what follows it. */
    SourceParagraph joined(String joinedText, SourceParagraph next, Doubt... why) {
        Set<Doubt> all = EnumSet.noneOf(Doubt.class);
        all.addAll(doubts);
        all.addAll(next.doubts);
        all.addAll(Set.of(why));
        return new SourceParagraph(joinedText, lines + next.lines, emphasised, all);
    }
}
