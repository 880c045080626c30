package org.spona.platform.language;

import java.util.Locale;
import java.util.regex.Pattern;

/** Writes Cyrillic words in Latin: љ, њ and џ as digraphs in the case of their surroundings. */
final class CyrillicLetters {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final char ACUTE = '\u0301';

    private CyrillicLetters() {}

    static String toLatin(String text) {
        return WORD.matcher(text).replaceAll(word -> wordToLatin(word.group()));
    }

    private static String wordToLatin(String word) {
        var result = new StringBuilder(word.length() + 4);
        for (var index = 0; index < word.length(); ) {
            var length = index + 1 < word.length() && word.charAt(index + 1) == ACUTE ? 2 : 1;
            var letter = word.substring(index, index + length);
            var latin = Alphabet.latin(letter.toLowerCase(Locale.ROOT));
            if (latin.isEmpty() && length == 2) {
                // An accent over another letter is the writer's; only the letter under it changes.
                length = 1;
                letter = letter.substring(0, 1);
                latin = Alphabet.latin(letter.toLowerCase(Locale.ROOT));
            }
            if (latin.isEmpty() && isCyrillic(letter.charAt(0))) {
                // A letter outside the alphabet makes the whole word foreign, as in Ѓорче.
                return word;
            }
            result.append(latin.isEmpty() ? letter : inCaseOf(word, index, latin));
            index += length;
        }
        return result.toString();
    }

    private static String inCaseOf(String word, int index, String latin) {
        if (!Character.isUpperCase(word.charAt(index))) {
            return latin;
        }
        var last = index + 1 == word.length();
        var capitals = last
                ? index > 0 && Character.isUpperCase(word.charAt(index - 1))
                : Character.isUpperCase(word.charAt(index + 1));
        return capitals ? latin.toUpperCase(Locale.ROOT) : Character.toUpperCase(latin.charAt(0)) + latin.substring(1);
    }

    private static boolean isCyrillic(char letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC;
    }
}
