package org.spona.platform.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes Latin words in Cyrillic: digraphs as one letter, foreign words and Roman numerals as they are. */
final class LatinLetters {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private static final Set<String> LATIN_WORDS = WordList.read("latin-words.txt").stream()
            .map(word -> word.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private LatinLetters() {}

    static String toCyrillic(String text) {
        var words = WORD.matcher(text);
        var result = new StringBuilder(text.length());
        var from = 0;
        while (words.find()) {
            result.append(text, from, words.start());
            var stays = RomanNumeral.at(text, words.start(), words.end());
            result.append(stays ? words.group() : wordToCyrillic(words.group()));
            from = words.end();
        }
        return result.append(text, from, text.length()).toString();
    }

    private static String wordToCyrillic(String word) {
        var lower = lower(word);
        if (LATIN_WORDS.contains(lower)) {
            return word;
        }
        var result = new StringBuilder(word.length());
        for (var index = 0; index < word.length(); ) {
            var length = isDigraph(word, lower, index) ? 2 : 1;
            var letter = Alphabet.cyrillic(lower.substring(index, index + length));
            if (!letter.isEmpty()) {
                result.append(Character.isUpperCase(word.charAt(index)) ? letter.toUpperCase(Locale.ROOT) : letter);
            } else if (isLatin(word.charAt(index))) {
                // A letter outside the alphabet makes the whole word foreign: workshop, Gewährleistung.
                return word;
            } else {
                result.append(word.charAt(index));
            }
            index += length;
        }
        return result.toString();
    }

    /** Letter by letter, so that both words have the same indices: the small form of İ as a text is two characters long. */
    private static String lower(String word) {
        return word.codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isDigraph(String word, String lower, int index) {
        if (index + 1 == word.length()) {
            return false;
        }
        var pair = lower.substring(index, index + 2);
        return !Alphabet.cyrillic(pair).isEmpty()
                && !(Character.isLowerCase(word.charAt(index)) && Character.isUpperCase(word.charAt(index + 1)))
                && !SeparateLetters.at(lower, index);
    }

    private static boolean isLatin(char letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }
}
