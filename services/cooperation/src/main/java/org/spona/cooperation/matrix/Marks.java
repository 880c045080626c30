package org.spona.cooperation.matrix;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters, numbers and dashes before the lines of a list. */
final class Marks {

    /** What a mark is. */
    enum Kind {
        /** {@code 1.1.2}. */
        OUTLINE,
        /** {@code 3.} or {@code 3)}. */
        NUMBER,
        /** {@code c.} or {@code c)}. */
        LETTER,
        DASH
    }

    /**
     * A mark in a text.
     *
     * @param printed as it is kept; empty for a dash
     * @param start where the mark begins
     * @param end where the line begins that it marks
     * @param glued whether it stands at the end of a word
     */
    record Mark(Kind kind, String printed, int start, int end, boolean glued) {}

    private static final Pattern OUTLINE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){1,4})\\.?\\s+(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}[.)])\\s+(?=\\S)");
    private static final Pattern LETTER = Pattern.compile("(\\p{L}[.)])\\s+(?=\\S)");
    private static final Pattern DASH = Pattern.compile("[-–—•▪■●○·*]\\s+(?=\\S)");
    private static final Pattern GLUED = Pattern.compile("(?<=\\p{L}{2})(\\p{Ll}\\.)\\s+(?=\\p{Lu})");

    /** In which order lists are lettered; digraphs and letters that lists skip are left out. */
    private static final List<String> ALPHABETS = List.of(
            "abcdefghijklmnopqrstuvwxyz",
            "abcčćdđefghijklmnoprsštuvzž",
            "abcdefghijklmnoprstuvz",
            "абвгдђежзијклмнопрстћуфхцчш",
            "абвгдежзијклмнопрстуфхцчш",
            "абвгдѓежзѕијклмнопрстќуфхцчџш");

    private Marks() {}

    /** The mark with which a line begins. */
    static Optional<Mark> leading(String line) {
        return leading(line, OUTLINE, Kind.OUTLINE)
                .or(() -> leading(line, NUMBER, Kind.NUMBER))
                .or(() -> leading(line, LETTER, Kind.LETTER))
                .or(() -> leading(line, DASH, Kind.DASH));
    }

    private static Optional<Mark> leading(String line, Pattern pattern, Kind kind) {
        Matcher mark = pattern.matcher(line);
        return mark.lookingAt()
                ? Optional.of(new Mark(kind, kind == Kind.DASH ? "" : mark.group(1), 0, mark.end(), false))
                : Optional.empty();
    }

    /** The next mark of the same list within a text: a word of its own. */
    static Optional<Mark> following(String text, int from, Mark before) {
        Pattern pattern = switch (before.kind()) {
            case OUTLINE -> OUTLINE;
            case NUMBER -> NUMBER;
            case LETTER -> LETTER;
            case DASH -> DASH;
        };
        Matcher mark = pattern.matcher(text);
        for (int at = from; at <= text.length() && mark.find(at); at = mark.start() + 1) {
            String printed = before.kind() == Kind.DASH ? "" : mark.group(1);
            boolean apart = mark.start() > 0 && Character.isWhitespace(text.charAt(mark.start() - 1));
            boolean capital = before.kind() != Kind.DASH || Character.isUpperCase(text.charAt(mark.end()));
            if (apart && capital && follows(before, printed)) {
                return Optional.of(new Mark(before.kind(), printed, mark.start(), mark.end(), false));
            }
        }
        return Optional.empty();
    }

    /** The next letter of the same list at the end of a word, before a sentence. */
    static Optional<Mark> glued(String text, int from, Mark before) {
        if (before.kind() != Kind.LETTER) {
            return Optional.empty();
        }
        Matcher mark = GLUED.matcher(text);
        for (int at = from; at <= text.length() && mark.find(at); at = mark.start() + 1) {
            if (follows(before, mark.group(1))) {
                return Optional.of(new Mark(Kind.LETTER, mark.group(1), mark.start(), mark.end(), true));
            }
        }
        return Optional.empty();
    }

    /** Whether a mark is the next one of a list. */
    static boolean follows(Mark before, String printed) {
        return switch (before.kind()) {
            case DASH -> true;
            case NUMBER -> number(printed) == number(before.printed()) + 1;
            case OUTLINE -> {
                int own = before.printed().lastIndexOf('.');
                int next = printed.lastIndexOf('.');
                yield own == next
                        && before.printed().substring(0, own).equals(printed.substring(0, next))
                        && number(printed.substring(next + 1))
                                == number(before.printed().substring(own + 1)) + 1;
            }
            case LETTER -> isNextLetter(letter(before.printed()), letter(printed));
        };
    }

    private static boolean isNextLetter(String before, String next) {
        return ALPHABETS.stream().anyMatch(alphabet -> {
            int at = alphabet.indexOf(before);
            return at >= 0 && at + 1 < alphabet.length() && next.equals(alphabet.substring(at + 1, at + 2));
        });
    }

    private static String letter(String printed) {
        return printed.substring(0, 1).toLowerCase(Locale.ROOT);
    }

    private static int number(String printed) {
        String digits = printed.replaceAll("\\D", "");
        return digits.isEmpty() ? -1 : Integer.parseInt(digits);
    }
}
