package org.spona.regulations.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a point, or a paragraph with a number, begins with.
 *
 * @param number without its signs; empty for a dash
 * @param textStart where what it says begins
 */
record Marker(Kind kind, String number, int textStart) {

    /** How it is written. Each act nests them in its own order. */
    enum Kind {
        /** {@code (1)}. */
        IN_BRACKETS("\\((\\d{1,3}\\p{L}?)\\)\\s*"),
        /** {@code 1)}. */
        BRACKET("(\\d{1,3}\\p{L}?)\\)\\s*"),
        /** {@code 1.1.}. */
        NUMBERS("(\\d{1,3}(?:\\.\\d{1,3}){1,3})\\.?(?:\\s+|$)"),
        /** {@code 1.}. */
        DOT("(\\d{1,3}\\p{L}?)\\.(?:\\s+|(?=\\p{L})|$)"),
        /** {@code ii)}. */
        ROMAN("([ivx]{2,5})\\)\\s*"),
        /** {@code (a)}. */
        LETTER_IN_BRACKETS("\\((\\p{L}|lj|nj|dž)\\)\\s*"),
        /** {@code a)}. */
        LETTER("(\\p{L}|lj|nj|dž|([a-z])\\2)\\)\\s*"),
        /** {@code -}. */
        DASH("()[-–—−•▪■●○◦‣·*\\uF0B7\\uF0A7](?:\\s*)(?=\\D)");

        private final Pattern pattern;

        Kind(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }
    }

    /** The longest that any of them is. */
    private static final int LONGEST = 30;

    /** A day, or what is cited, and not the number of a point. */
    private static final Pattern NO_POINT = Pattern.compile(
            "(?i)(?:januar|februar|mart|april|maj|jun|jul|avgust|septembar|septembr|oktobar|oktobr|novembar|novembr|decembar|decembr"
                    + "|sijecnj|veljac|ozujk|travnj|svibnj|lipnj|srpnj|kolovoz|rujn|listopad|studen|prosin|januari|godin|stav|tack|alinej|clan)\\p{L}*\\b.*",
            Pattern.DOTALL);

    /** What the text begins with; empty when it begins with words. */
    static Optional<Marker> of(String text) {
        String head = text.substring(0, Math.min(text.length(), LONGEST));
        for (Kind kind : Kind.values()) {
            Matcher matcher = kind.pattern.matcher(head);
            if (matcher.lookingAt()) {
                var marker = new Marker(kind, matcher.group(1), matcher.end());
                return kind == Kind.DOT && marker.isDate(head) ? Optional.empty() : Optional.of(marker);
            }
        }
        return Optional.empty();
    }

    private boolean isDate(String head) {
        return NO_POINT.matcher(PlainLatin.of(head.substring(textStart))).matches();
    }
}
