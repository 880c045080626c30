package org.spona.platform.language;

import java.util.regex.Pattern;

/** Tells Roman numerals, which stay in Latin letters, from words in capitals that look like them. */
final class RomanNumeral {

    private static final Pattern NUMERAL =
            Pattern.compile("M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");
    private static final Pattern INITIAL_OF_A_NAME = Pattern.compile("\\.\\s?\\p{Lu}\\p{Ll}");
    private static final Pattern INSIDE_A_SENTENCE = Pattern.compile("(?s).*[\\p{L}\\p{N},(–-]\\s*");
    private static final Pattern AFTER_CAPITALS = Pattern.compile("(?s).*\\p{Lu}\\p{Lu}[,)]?\\s+");
    private static final Pattern BEFORE_CAPITALS = Pattern.compile("\\s+\\p{Lu}{2}");

    /** Letters of 3888, which has the most of all that are written so. */
    private static final int LONGEST = 15;

    /** What stands further away says nothing of a word. */
    private static final int SURROUNDINGS = 40;

    private RomanNumeral() {}

    /** Whether the word between two positions of a text is a Roman numeral there. */
    static boolean at(String text, int start, int end) {
        var word = text.substring(start, end);
        if (word.length() > LONGEST || !NUMERAL.matcher(word).matches()) {
            return false;
        }
        return switch (word) {
            case "I" -> isFirst(text.substring(Math.max(0, start - SURROUNDINGS), start), after(text, end));
            case "V" -> !INITIAL_OF_A_NAME.matcher(after(text, end)).lookingAt();
            case "X" -> true;
            case "C", "D", "L", "M" -> false;
            // Two letters above forty are words more often than numbers: DA LI, MI, DI.
            default ->
                word.length() > 2
                        || word.indexOf('X') >= 0
                        || word.chars().noneMatch(letter -> "LCDM".indexOf(letter) >= 0);
        };
    }

    private static String after(String text, int end) {
        return text.substring(end, Math.min(text.length(), end + SURROUNDINGS));
    }

    /** "I" is a number before a full stop or inside a sentence, and "and" at its beginning or among capitals. */
    private static boolean isFirst(String before, String after) {
        if (after.startsWith(".") || after.startsWith(")")) {
            return true;
        }
        return INSIDE_A_SENTENCE.matcher(before).matches()
                && !AFTER_CAPITALS.matcher(before).matches()
                && !BEFORE_CAPITALS.matcher(after).lookingAt();
    }
}
