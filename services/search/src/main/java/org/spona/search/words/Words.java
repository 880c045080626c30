package org.spona.search.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.spona.analysis.EnglishAlbanianAnalyzerFactory;
import org.spona.analysis.SouthSlavicAnalyzerFactory;
import org.spona.analysis.SouthSlavicExactAnalyzerFactory;
import org.spona.analysis.SouthSlavicFoldedAnalyzerFactory;

/** Cuts a text into words with the analyzers of the search plugin, so that the application and the index agree on every term. */
public final class Words {

    private static final Analyzer EXACT = new SouthSlavicExactAnalyzerFactory().create();
    private static final Analyzer FOLDED = new SouthSlavicFoldedAnalyzerFactory().create();
    private static final Analyzer STEM = new SouthSlavicAnalyzerFactory().create();
    private static final Analyzer NEIGHBOUR = new EnglishAlbanianAnalyzerFactory().create();

    private record Token(String term, int start, int end) {}

    private Words() {}

    /** The words of a text in their order. */
    public static List<Word> of(String text) {
        List<Token> exact = tokens(EXACT, text);
        List<Token> folded = tokens(FOLDED, text);
        List<Token> stems = tokens(STEM, text);
        List<Token> neighbours = tokens(NEIGHBOUR, text);
        return IntStream.range(0, exact.size())
                .mapToObj(i -> new Word(
                        text.substring(exact.get(i).start(), exact.get(i).end()),
                        exact.get(i).term(),
                        folded.get(i).term(),
                        stems.get(i).term(),
                        neighbours.get(i).term()))
                .toList();
    }

    /** The words of a text that say something; all of them when none does. */
    public static List<Word> telling(String text) {
        return telling(of(text));
    }

    /** Those words that say something; all of them when none does. */
    public static List<Word> telling(List<Word> all) {
        List<Word> telling = all.stream().filter(word -> !word.stop()).toList();
        return telling.isEmpty() ? all : telling;
    }

    private static List<Token> tokens(Analyzer analyzer, String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return tokens;
    }
}
