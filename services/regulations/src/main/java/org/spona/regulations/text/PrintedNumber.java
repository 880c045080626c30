package org.spona.regulations.text;

import java.util.Locale;
import org.spona.platform.language.Script;
import org.spona.platform.language.SerbianScript;

/** A number with the word and the signs with which acts print it. */
public final class PrintedNumber {

    private PrintedNumber() {}

    /**
     * As it is printed in an act of this language: {@code Član 88v.}, {@code (1)}, {@code 1)}, {@code –}.
     *
     * @param language BCP 47; the word before the number is in the script that the number, or the tag, tells
     */
    public static String of(Level level, String number, String language) {
        boolean cyrillic = language.contains("Cyrl")
                || SerbianScript.scriptOf(number)
                        .filter(Script.CYRILLIC::equals)
                        .isPresent();
        return of(level, number, language, cyrillic ? Script.CYRILLIC : Script.LATIN);
    }

    /** The same with the word in this script. */
    static String of(Level level, String number, String language, Script script) {
        if (number.isEmpty()) {
            return level == Level.INDENT ? "–" : "";
        }
        return switch (level) {
            case PART -> word("DEO", "DIO", "ДЕЛ", "PJESA", language, script) + " " + number;
            case CHAPTER -> number;
            case SECTION -> number + ".";
            case ARTICLE -> word("Član", "Član", "Член", "Neni", language, script) + " " + number + ending(language);
            case PARAGRAPH -> "(" + number + ")";
            case POINT -> number + ")";
            case SUBPOINT -> Character.isDigit(number.charAt(0)) ? "(" + number + ")" : number + ")";
            case INDENT -> "– " + number;
        };
    }

    private static String word(
            String serbian, String western, String macedonian, String albanian, String language, Script script) {
        return switch (spoken(language)) {
            case "mk" -> macedonian;
            case "sq" -> albanian;
            case "hr" -> western.equals("Član") ? "Članak" : western;
            case "bs", "cnr" -> SerbianScript.to(script, western);
            default -> SerbianScript.to(script, serbian);
        };
    }

    private static String ending(String language) {
        return spoken(language).equals("mk") || spoken(language).equals("sq") ? "" : ".";
    }

    private static String spoken(String language) {
        int end = language.indexOf('-');
        return (end < 0 ? language : language.substring(0, end)).toLowerCase(Locale.ROOT);
    }
}
