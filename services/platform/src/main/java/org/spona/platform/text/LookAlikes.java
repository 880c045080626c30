package org.spona.platform.text;

import java.util.regex.Pattern;

/**
 * Letters of the one script that look like letters of the other (Unicode Technical Standard 39, confusables, as far as our keyboards have
 * them). A word with such letters is found by nobody and comes apart in the other script; a word that says something in both scripts, such as
 * an abbreviation with an ending, stays.
 */
final class LookAlikes {

    private static final String LATIN = "aceopxyjABCEHJKMOPTX";
    private static final String CYRILLIC = "асеорхујАВСЕНЈКМОРТХ";

    private static final Pattern WORD = Pattern.compile("\\p{L}++");

    private LookAlikes() {}

    /** The text with each word in one script, where its letters allow it. */
    static String inOneScript(String text) {
        return WORD.matcher(text).replaceAll(word -> wordInOneScript(word.group()));
    }

    private static String wordInOneScript(String word) {
        int latin = 0;
        int cyrillic = 0;
        int onlyLatin = 0;
        int onlyCyrillic = 0;
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            switch (Character.UnicodeScript.of(letter)) {
                case LATIN -> {
                    latin++;
                    onlyLatin += LATIN.indexOf(letter) < 0 ? 1 : 0;
                }
                case CYRILLIC -> {
                    cyrillic++;
                    onlyCyrillic += CYRILLIC.indexOf(letter) < 0 ? 1 : 0;
                }
                default -> {
                    return word;
                }
            }
        }
        if (latin == 0 || cyrillic == 0 || (onlyLatin > 0 && onlyCyrillic > 0)) {
            return word;
        }
        boolean toCyrillic = onlyCyrillic > 0 || (onlyLatin == 0 && cyrillic >= latin);
        return toCyrillic ? written(word, LATIN, CYRILLIC) : written(word, CYRILLIC, LATIN);
    }

    private static String written(String word, String from, String to) {
        return word.chars()
                .map(letter -> from.indexOf(letter) < 0 ? letter : to.charAt(from.indexOf(letter)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
