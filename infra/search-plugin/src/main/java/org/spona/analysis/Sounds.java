package org.spona.analysis;

/** What counts as which sound in a word of plain letters. */
final class Sounds {

    private Sounds() {}

    static boolean isVowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
    }

    static boolean isConsonant(char c) {
        return c >= 'a' && c <= 'z' && !isVowel(c);
    }

    /** How many syllables the first {@code length} letters have; {@code r} between consonants makes one (prst, smrt). */
    static int syllables(char[] letters, int length) {
        int count = 0;
        for (int i = 0; i < length; i++) {
            if (isVowel(letters[i]) || isSyllabicR(letters, length, i)) {
                count++;
            }
        }
        return count;
    }

    private static boolean isSyllabicR(char[] letters, int length, int i) {
        return letters[i] == 'r'
                && i + 1 < length
                && isConsonant(letters[i + 1])
                && letters[i + 1] != 'j'
                && (i == 0 || isConsonant(letters[i - 1]));
    }
}
