package org.spona.platform.language;

import java.util.List;

/** Knows the words in which nj or dž are two letters: injekcija is инјекција, nadživeti is надживети. */
final class SeparateLetters {

    private static final List<Stem> STEMS =
            WordList.read("separate-letters.txt").stream().map(Stem::of).toList();

    private SeparateLetters() {}

    /** Whether the two letters at the index of a lower-case Latin word are separate. */
    static boolean at(String word, int index) {
        for (var stem : STEMS) {
            if (stem.separates(word, index)) {
                return true;
            }
        }
        return false;
    }

    private record Stem(String letters, int bar, boolean atBeginning) {

        static Stem of(String line) {
            var atBeginning = line.startsWith("^");
            var marked = atBeginning ? line.substring(1) : line;
            return new Stem(marked.replace("|", ""), marked.indexOf('|') - 1, atBeginning);
        }

        boolean separates(String word, int index) {
            var begins = index - bar;
            return begins >= 0 && (!atBeginning || begins == 0) && word.startsWith(letters, begins);
        }
    }
}
