package org.spona.analysis;

/** Runs steps on one word. */
final class Steps {

    private Steps() {}

    static String apply(String text, WordStep... steps) {
        Word word = new Word();
        word.set(text.toCharArray(), text.length());
        for (WordStep step : steps) {
            step.apply(word);
        }
        return word.toString();
    }
}
