package org.spona.platform.form;

/**
 * Text that every part of the house can keep: without NUL, which PostgreSQL has no place for, and without half a surrogate pair, which
 * has no form in UTF-8 (The Unicode Standard, 3.9, D84).
 */
public final class WellFormedText {

    private static final char REPLACEMENT = '\uFFFD';

    private WellFormedText() {}

    /** Whether a text can be kept as it is. */
    public static boolean isWellFormed(String text) {
        for (int index = 0; index < text.length(); index++) {
            char unit = text.charAt(index);
            if (unit == 0) {
                return false;
            }
            if (Character.isSurrogate(unit)) {
                if (!pairAt(text, index)) {
                    return false;
                }
                index++;
            }
        }
        return true;
    }

    /** The text with U+FFFD for each character that cannot be kept, to show where they stand. */
    public static String toWellFormed(String text) {
        var shown = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char unit = text.charAt(index);
            if (pairAt(text, index)) {
                shown.append(unit).append(text.charAt(index + 1));
                index++;
            } else {
                shown.append(unit == 0 || Character.isSurrogate(unit) ? REPLACEMENT : unit);
            }
        }
        return shown.toString();
    }

    private static boolean pairAt(String text, int index) {
        return index + 1 < text.length() && Character.isSurrogatePair(text.charAt(index), text.charAt(index + 1));
    }
}
