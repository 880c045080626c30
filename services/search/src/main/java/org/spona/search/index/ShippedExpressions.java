package org.spona.search.index;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spona.search.synonym.SynonymBook.Expression;
import org.spona.search.words.Word;
import org.spona.search.words.Words;

/**
 * The expressions of several words that the shipped synonyms have. Each of them that stands in a text is one term of the index, so that a
 * query of dozens of expressions asks for as many terms and for no phrase. Expressions of networks are asked for as phrases.
 */
final class ShippedExpressions {

    private static final int EXPRESSIONS_COLUMN = 2;

    /** The terms by their first word, each as its words. */
    private static final Map<String, List<List<String>>> BY_FIRST_WORD = read();

    private static final Set<String> TERMS = BY_FIRST_WORD.values().stream()
            .flatMap(List::stream)
            .map(ShippedExpressions::term)
            .collect(Collectors.toUnmodifiableSet());

    private ShippedExpressions() {}

    /** Whether the index has it as a term. */
    static boolean include(Expression expression) {
        return !expression.single() && TERMS.contains(term(expression));
    }

    /** The term of an expression. */
    static String term(Expression expression) {
        return term(stems(expression.telling()));
    }

    /** The terms of the expressions that stand in a text, each as often as it does. */
    static Stream<String> in(String text) {
        List<String> words = stems(Words.telling(text));
        return IntStream.range(0, words.size()).boxed().flatMap(start -> startingAt(words, start));
    }

    private static Stream<String> startingAt(List<String> words, int start) {
        return BY_FIRST_WORD.getOrDefault(words.get(start), List.of()).stream()
                .filter(expression -> start + expression.size() <= words.size()
                        && words.subList(start, start + expression.size()).equals(expression))
                .map(ShippedExpressions::term);
    }

    private static List<String> stems(List<Word> words) {
        return words.stream().map(Word::stem).toList();
    }

    private static String term(List<String> words) {
        return String.join(" ", words);
    }

    private static Map<String, List<List<String>>> read() {
        try (Reader file = new InputStreamReader(
                        Objects.requireNonNull(
                                ShippedExpressions.class.getResourceAsStream("/db/reference/synonyms.csv")),
                        StandardCharsets.UTF_8);
                var lines = CsvReader.builder().ofCsvRecord(file)) {
            return lines.stream()
                    .skip(1)
                    .flatMap(line ->
                            Arrays.stream(line.getField(EXPRESSIONS_COLUMN).split(" \\| ")))
                    .filter(expression -> Words.of(expression).size() > 1)
                    .map(expression -> stems(Words.telling(expression)))
                    .distinct()
                    .collect(Collectors.groupingBy(List::getFirst));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
