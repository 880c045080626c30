package org.spona.platform.text;

import java.util.regex.Pattern;

/**
 * Text as somebody meant it, whatever a word processor, a PDF or another keyboard left between its letters. Every door by which texts come in
 * cleans them: forms, queries, JSON, imports.
 */
public final class WrittenText {

    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\x0B\\x0C\\x85\\u2028\\u2029]");

    /** Blanks that {@link String#strip()} does not know are blanks too. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]++");

    private WrittenText() {}

    /**
     * The text without what nobody can see: soft hyphens, zero-width marks, marks of direction and control characters. Line ends of every
     * kind are line feeds, and a word with letters of both scripts that only look alike is written in one ({@link LookAlikes}). NUL and
     * halves of surrogate pairs stay: such a text is refused ({@code WellFormedText}).
     */
    public static String clean(String text) {
        if (text.chars().allMatch(WrittenText::isPlain)) {
            return text;
        }
        String lines = LINE_ENDS.matcher(text).replaceAll("\n");
        var kept = new StringBuilder(lines.length());
        for (int at = 0; at < lines.length(); at++) {
            char letter = lines.charAt(at);
            if (!isInvisible(letter) && !(isJoiner(letter) && !joinsSymbols(lines, at))) {
                kept.append(letter);
            }
        }
        return LookAlikes.inOneScript(kept.toString());
    }

    /** The text in one line: every run of blanks and line ends is one blank, none stands at its ends. */
    public static String line(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** Most texts need nothing. */
    private static boolean isPlain(int letter) {
        return letter == '\t' || letter == '\n' || (letter >= ' ' && letter < 0x7F);
    }

    private static boolean isInvisible(char letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL -> letter != '\t' && letter != '\n' && letter != 0;
            case Character.FORMAT -> !isJoiner(letter);
            default -> false;
        };
    }

    /** U+200C and U+200D. */
    private static boolean isJoiner(char letter) {
        return letter == '\u200C' || letter == '\u200D';
    }

    /** Between symbols a joiner makes one of them, such as a family; between letters of our scripts it does nothing. */
    private static boolean joinsSymbols(String text, int at) {
        return at > 0 && at + 1 < text.length() && !isOurs(text.charAt(at - 1)) && !isOurs(text.charAt(at + 1));
    }

    private static boolean isOurs(char letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case LATIN, CYRILLIC -> true;
            default -> Character.isWhitespace(letter);
        };
    }
}
