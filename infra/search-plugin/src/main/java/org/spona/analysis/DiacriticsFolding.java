package org.spona.analysis;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Makes the spellings of keyboards without our letters meet: {@code č ć c}, {@code š s}, {@code ž z}, and
 * {@code đ dj d gj}. That {@code dj} loses its {@code j} also joins ijekavian {@code djeca} to {@code deca}. Letters of
 * other languages lose their marks as well ({@code ë ç é ö}). Expects what {@link ScriptFolding} leaves.
 */
final class DiacriticsFolding implements WordStep {

    @Override
    public void apply(Word word) {
        int plain = plainPrefix(word);
        if (plain == word.length()) {
            return;
        }
        char[] from = word.letters();
        // Lucene's table turns one letter into at most four.
        char[] to = word.spare(word.length() * 4);
        System.arraycopy(from, 0, to, 0, plain);
        int end = plain;
        for (int i = plain; i < word.length(); i++) {
            end = append(from[i], to, end);
        }
        word.swap(end);
    }

    /** The length of the beginning that stays as it is: ASCII without a {@code j} that might belong to a digraph. */
    private static int plainPrefix(Word word) {
        int i = 0;
        while (i < word.length() && word.at(i) < 0x80 && word.at(i) != 'j') {
            i++;
        }
        return i;
    }

    private static int append(char letter, char[] to, int end) {
        if (letter == 'j' && end > 0) {
            return appendJ(to, end);
        }
        char folded = switch (letter) {
            case 'č', 'ć', 'ḱ' -> 'c';
            case 'š', 'ś' -> 's';
            case 'ž', 'ź' -> 'z';
            case 'đ', 'ǵ' -> 'd';
            default -> letter;
        };
        if (folded >= 0x80) {
            return ASCIIFoldingFilter.foldToASCII(new char[] {folded}, 0, to, end, 1);
        }
        to[end] = folded;
        return end + 1;
    }

    private static int appendJ(char[] to, int end) {
        char previous = to[end - 1];
        boolean digraph = previous == 'd' || previous == 'g' || previous == 'k';
        switch (previous) {
            case 'g' -> to[end - 1] = 'd';
            case 'k' -> to[end - 1] = 'c';
            default -> to[end] = 'j';
        }
        return digraph ? end : end + 1;
    }
}
