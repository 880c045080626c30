package org.spona.search.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Words by the Unicode rules of Lucene's standard tokenizer (UAX 29), rewritten by the given steps. */
final class SouthSlavicAnalyzer extends Analyzer {

    private static final WordStep SCRIPT = new ScriptFolding();
    private static final WordStep DIACRITICS = new DiacriticsFolding();

    private final WordStep[] steps;
    private final WordStep[] normalizing;

    private SouthSlavicAnalyzer(WordStep[] steps, WordStep[] normalizing) {
        this.steps = steps;
        this.normalizing = normalizing;
    }

    /** Every written form of a word meets: script, diacritics, dialect, inflection. For index and query alike. */
    static Analyzer full() {
        return new SouthSlavicAnalyzer(foldedSteps(), foldedSteps());
    }

    /** Script and diacritics meet, words keep their endings: for prefixes while typing and for slips of the finger. */
    static Analyzer folded() {
        return new SouthSlavicAnalyzer(foldedSteps(), foldedSteps());
    }

    /** Only script and case meet: for the boost of what was written exactly as it was asked. */
    static Analyzer exact() {
        return new SouthSlavicAnalyzer(exactSteps(), exactSteps());
    }

    private static WordStep[] exactSteps() {
        return new WordStep[] {SCRIPT};
    }

    private static WordStep[] foldedSteps() {
        return new WordStep[] {SCRIPT, DIACRITICS};
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, new WordFilter(words, steps));
    }

    @Override
    protected TokenStream normalize(String fieldName, TokenStream in) {
        return new WordFilter(in, normalizing);
    }
}
