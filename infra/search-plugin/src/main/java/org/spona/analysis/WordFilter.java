package org.spona.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Runs steps over every token's text. Positions and offsets stay those of the original. */
final class WordFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Word word = new Word();
    private final WordStep[] steps;

    WordFilter(TokenStream input, WordStep... steps) {
        super(input);
        this.steps = steps.clone();
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        word.set(term.buffer(), term.length());
        for (WordStep step : steps) {
            step.apply(word);
        }
        term.copyBuffer(word.letters(), 0, word.length());
        return true;
    }
}
