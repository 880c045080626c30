package org.spona.analysis;

/**
 * Takes the commonest endings off English and Albanian words: plurals, {@code -ing} and {@code -ed}; cases, numbers and definite forms
 * of nouns. Light on purpose: forms of a word meet, words stay apart. Expects plain letters ({@link DiacriticsFolding}).
 *
 * <p>Source for the Albanian endings: the noun tables in Leonard Newmark, Philip Hubbard and Peter Prifti, Standard Albanian (1982).
 */
final class NeighbourStemming implements WordStep {

    private static final int SHORTEST_STEM = 4;

    private final Endings endings = new Endings("neighbours.txt", SHORTEST_STEM);

    @Override
    public void apply(Word word) {
        endings.takeOff(word);
    }
}
