package org.spona.analysis;

/** One rule family of the analysis: rewrites a word in place. Steps hold no state and are shared between threads. */
@FunctionalInterface
interface WordStep {

    void apply(Word word);
}
