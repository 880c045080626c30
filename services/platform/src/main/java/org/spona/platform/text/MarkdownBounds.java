package org.spona.platform.text;

import org.commonmark.node.Node;

/**
 * How much of Markdown's structure one text may use. No text that somebody writes to be read comes near; one made to exhaust
 * its reader does, and is shown as plain text.
 */
final class MarkdownBounds {

    /** Twice what any form takes. */
    static final int LENGTH = 200_000;

    /** Quotes and lists within each other, or emphasis, links and images: what renders them calls itself for each. */
    static final int DEPTH = 50;

    /** Marks of emphasis, links and markup in one paragraph: finding their ends takes the more time the more are open. */
    private static final int MARKS = 1000;

    /** As much as a text may grow: a list's line of two characters becomes ten. */
    private static final int GROWTH = 20;

    /** A short text may refer to a long address more often. */
    private static final int GROWTH_OF_A_SHORT_TEXT = 50_000;

    /** Of all tables together: each row has as many as the first, whatever it says. */
    private static final int CELLS = 50_000;

    private static final String MARK = "*_[]!<`&\\";

    private MarkdownBounds() {}

    /** Whether a text may be parsed at all. */
    static boolean allowParsing(String markdown) {
        return markdown.length() <= LENGTH && marksInAParagraph(markdown) <= MARKS && cells(markdown) <= CELLS;
    }

    /** As many cells as the widest table would have if it had all lines. */
    private static long cells(String markdown) {
        long columns = markdown.lines()
                .filter(line -> line.chars().allMatch(letter -> "|-: \t".indexOf(letter) >= 0))
                .mapToLong(line -> line.chars().filter(letter -> letter == '|').count())
                .max()
                .orElse(0);
        return columns == 0 ? 0 : columns * markdown.lines().count();
    }

    /** How long what is made of a text may become: references repeat an address at each of their places. */
    static int growth(String markdown) {
        return Math.max(GROWTH_OF_A_SHORT_TEXT, GROWTH * markdown.length());
    }

    /** Whether a parsed text may be visited and rendered; looks without calling itself. */
    static boolean allowRendering(Node document) {
        int depth = 0;
        Node node = document;
        while (node != null) {
            if (depth > DEPTH) {
                return false;
            }
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == null ? null : node.getNext();
        }
        return true;
    }

    /** The most marks between two empty lines. A mark before a blank, such as that of a list's line, opens nothing. */
    private static int marksInAParagraph(String markdown) {
        int most = 0;
        int marks = 0;
        boolean emptyLine = true;
        for (int at = 0; at < markdown.length(); at++) {
            char letter = markdown.charAt(at);
            if (letter == '\n') {
                marks = emptyLine ? 0 : marks;
                emptyLine = true;
            } else if (!Character.isWhitespace(letter)) {
                emptyLine = false;
                if (MARK.indexOf(letter) >= 0 && opens(markdown, at)) {
                    marks++;
                    most = Math.max(most, marks);
                }
            }
        }
        return most;
    }

    /** The last of equal marks, and not before a blank; but each {@code <}, after which the end of an address is looked for whatever comes. */
    private static boolean opens(String markdown, int at) {
        if (markdown.charAt(at) == '<') {
            return true;
        }
        if (at + 1 == markdown.length()) {
            return false;
        }
        char next = markdown.charAt(at + 1);
        return !Character.isWhitespace(next) && (next != markdown.charAt(at) || "[]".indexOf(next) >= 0);
    }
}
