package org.spona.platform.language;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes Serbian, Bosnian and Montenegrin text in its other script. Addresses, file names, code between backticks, units
 * after numbers, Roman numerals, foreign words and words between {@code -{} and {@code }-} keep their letters.
 */
public final class SerbianScript {

    private static final Pattern DIGRAPH_IN_ONE = Pattern.compile("[\u01c4-\u01cc]");

    /** UAX #15, section 13: no writing has more marks than thirty over one letter, and putting more in order takes long. */
    private static final Pattern NO_WRITING = Pattern.compile("\\p{M}{31}");

    private SerbianScript() {}

    /** The text in Cyrillic; what is Cyrillic already stays. */
    public static String toCyrillic(String text) {
        return Verbatim.around(composed(text), LatinLetters::toCyrillic);
    }

    /** The text in Latin; what is Latin already stays. */
    public static String toLatin(String text) {
        return Verbatim.around(composed(text), CyrillicLetters::toLatin);
    }

    /** The text in the given script. */
    public static String to(Script script, String text) {
        return switch (script) {
            case LATIN -> toLatin(text);
            case CYRILLIC -> toCyrillic(text);
        };
    }

    /** The script most letters of the text belong to; empty when it has none of either. */
    public static Optional<Script> scriptOf(String text) {
        var latin = text.codePoints()
                .filter(letter -> isOf(Character.UnicodeScript.LATIN, letter))
                .count();
        var cyrillic = text.codePoints()
                .filter(letter -> isOf(Character.UnicodeScript.CYRILLIC, letter))
                .count();
        if (latin + cyrillic == 0) {
            return Optional.empty();
        }
        return Optional.of(cyrillic > latin ? Script.CYRILLIC : Script.LATIN);
    }

    /** The text as people read it: without the marks around foreign words. */
    public static String withoutMarks(String text) {
        return Verbatim.unmarked(text);
    }

    /** A message pattern in Cyrillic: markup and placeholders such as {@code {0}} stay. */
    static String patternToCyrillic(String pattern) {
        return Verbatim.aroundPlaceholders(composed(pattern), LatinLetters::toCyrillic);
    }

    /** Letters with their accents in one, and digraphs in two, whatever the writer's keyboard made of them. */
    private static String composed(String text) {
        if (NO_WRITING.matcher(text).find()) {
            return text;
        }
        return DIGRAPH_IN_ONE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(digraph -> Normalizer.normalize(digraph.group(), Normalizer.Form.NFKC));
    }

    private static boolean isOf(Character.UnicodeScript script, int letter) {
        return Character.isLetter(letter) && Character.UnicodeScript.of(letter) == script;
    }
}
