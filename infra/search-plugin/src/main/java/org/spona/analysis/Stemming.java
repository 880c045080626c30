package org.spona.analysis;

/**
 * Brings the inflected forms of a word to one term: first by the lexicon, else by taking off the ending and settling
 * the sounds at the end of the stem. Expects plain ekavian letters; leaves words with other characters as they are.
 */
final class Stemming implements WordStep {

    private static final int LONGEST = 40;

    private final Lexicon lexicon = new Lexicon();
    private final Superlatives superlatives = new Superlatives();
    private final Endings endings = new Endings("endings.txt", 2);
    private final Endings extensions = new Endings("extensions.txt", 3);
    private final StemSounds sounds = new StemSounds();

    @Override
    public void apply(Word word) {
        if (!isPlain(word)) {
            return;
        }
        if (inLexicon(word)) {
            return;
        }
        if (superlatives.takeOffPrefix(word) && inLexicon(word)) {
            return;
        }
        endings.takeOff(word);
        extensions.takeOffAll(word);
        sounds.settle(word);
    }

    private boolean inLexicon(Word word) {
        char[] term = lexicon.find(word);
        if (term == null) {
            return false;
        }
        word.set(term, term.length);
        return true;
    }

    private static boolean isPlain(Word word) {
        if (word.length() < 3 || word.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.at(i) < 'a' || word.at(i) > 'z') {
                return false;
            }
        }
        return true;
    }
}
