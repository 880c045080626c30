package org.spona.regulations.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A line while it is being read. */
final class Draft {

    final Level level;
    String number;
    String heading = "";
    String text = "";
    final Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);

    Draft(Level level, String number) {
        this.level = level;
        this.number = number;
    }

    Draft doubting(Doubt doubt) {
        doubts.add(doubt);
        return this;
    }

    Draft saying(String words) {
        text = words;
        return this;
    }

    /** Whether it still waits for what is printed below its number. */
    boolean isBare() {
        return heading.isEmpty() && text.isEmpty();
    }

    /** The line, or several when it says more than a line may; what comes after the first has no number. */
    List<ActLine> lines() {
        List<ActLine> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > ActLine.TEXT_LENGTH) {
            int end = end(rest);
            lines.add(line(lines.isEmpty(), rest.substring(0, end).strip(), true));
            rest = rest.substring(end).strip();
        }
        lines.add(line(lines.isEmpty(), rest, !lines.isEmpty()));
        return lines;
    }

    private ActLine line(boolean first, String words, boolean divided) {
        Set<Doubt> all = EnumSet.noneOf(Doubt.class);
        all.addAll(doubts);
        if (divided) {
            all.add(Doubt.TOO_LONG);
        }
        Level its = first || level.compareTo(Level.PARAGRAPH) >= 0 ? level : Level.PARAGRAPH;
        return new ActLine(its, first ? number : "", first ? heading : "", words, all);
    }

    /** After a word, if there is one that ends in the last tenth; never within a pair of surrogates. */
    private static int end(String rest) {
        int blank = rest.lastIndexOf(' ', ActLine.TEXT_LENGTH - 1);
        if (blank > ActLine.TEXT_LENGTH * 9 / 10) {
            return blank;
        }
        return Character.isHighSurrogate(rest.charAt(ActLine.TEXT_LENGTH - 1))
                ? ActLine.TEXT_LENGTH - 1
                : ActLine.TEXT_LENGTH;
    }
}
