package org.spona.analysis;

import java.io.Reader;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Words by the Unicode rules of Lucene's standard tokenizer (UAX 29), rewritten by the given steps. */
final class SouthSlavicAnalyzer extends Analyzer {

    /** "e-uprava", "eUprava" and "е-управа" are one word. */
    private static final Pattern ELECTRONIC = Pattern.compile("(?<![\\p{L}\\p{N}])([eEеЕ])[-‐‑](?=\\p{L})");

    private static final WordStep[] EXACT = {new ScriptFolding()};
    private static final WordStep[] FOLDED = {EXACT[0], new DiacriticsFolding()};
    private static final WordStep[] FULL = {
        FOLDED[0], FOLDED[1], new DialectFolding(), new RootFolding(), new Stemming()
    };

    private static final WordStep[] NEIGHBOURS = {FOLDED[0], FOLDED[1], new NeighbourStemming()};

    private final WordStep[] steps;
    private final WordStep[] normalizing;

    private SouthSlavicAnalyzer(WordStep[] steps, WordStep[] normalizing) {
        this.steps = steps;
        this.normalizing = normalizing;
    }

    /** Every written form of a word meets: script, diacritics, dialect, inflection. For index and query alike. */
    static Analyzer full() {
        return new SouthSlavicAnalyzer(FULL, FOLDED);
    }

    /** Script and diacritics meet, words keep their endings: for prefixes while typing and for slips of the finger. */
    static Analyzer folded() {
        return new SouthSlavicAnalyzer(FOLDED, FOLDED);
    }

    /** Only script and case meet: for the boost of what was written exactly as it was asked. */
    static Analyzer exact() {
        return new SouthSlavicAnalyzer(EXACT, EXACT);
    }

    /** English and Albanian words lose their commonest endings: for texts in the languages of the neighbours. */
    static Analyzer neighbours() {
        return new SouthSlavicAnalyzer(NEIGHBOURS, FOLDED);
    }

    @Override
    protected Reader initReader(String fieldName, Reader text) {
        return new PatternReplaceCharFilter(ELECTRONIC, "$1", text);
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
