package org.spona.search.index;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spona.search.synonym.SynonymBook.Expression;
import org.spona.search.words.Language;
import org.spona.search.words.References;
import org.spona.search.words.Word;

/**
 * A query as it was understood: its words, and what may stand in their place.
 *
 * @param words those that say something, in their order
 * @param typing whether the last word may be unfinished
 */
record ParsedQuery(String text, List<Word> words, List<Alternative> alternatives, boolean typing) {

    /** What a word counts that is part of an expression. */
    private static final float PART = 0.6f;

    /** What fits in the place of some words. */
    sealed interface Alternative {

        /** Index of the first word. */
        int start();

        /** Index after the last word. */
        int end();
    }

    /**
     * Another expression for the same.
     *
     * @param same whether it is the very same, written in its first letters or in full
     */
    record Synonym(int start, int end, Expression expression, boolean same) implements Alternative {}

    /**
     * A country that was named.
     *
     * @param code ISO 3166-1 alpha-2
     */
    record Country(int start, int end, String code) implements Alternative {}

    /**
     * A word that is written nearly so.
     *
     * @param distance how many letters differ
     */
    record Correction(int start, int end, String stem, int distance) implements Alternative {

        /** What it counts, of the word itself. */
        float weight() {
            return distance <= 1 ? 0.9f : 0.6f;
        }
    }

    /** Words that begin so. */
    record Beginning(int start, int end, String folded) implements Alternative {}

    /** What of it is a reference, as the index has them. */
    List<String> references() {
        return References.asked(text);
    }

    /** What is written in the language in which was asked. */
    Query inItsLanguage() {
        return Queries.anyOf("language", Language.of(words).tags().stream());
    }

    /** The same with more alternatives. */
    ParsedQuery with(Stream<? extends Alternative> more) {
        Set<Alternative> all = new LinkedHashSet<>(alternatives);
        more.forEach(all::add);
        return new ParsedQuery(text, words, List.copyOf(all), typing);
    }

    /** The alternatives to a word, or to an expression that it is part of; indices. */
    IntStream covering(int word) {
        return IntStream.range(0, alternatives.size())
                .filter(other -> alternatives.get(other).start() <= word
                        && word < alternatives.get(other).end());
    }

    /** Whether an alternative is another word; all of these are asked together. */
    boolean isSingle(int alternative) {
        return alternatives.get(alternative) instanceof Synonym synonym
                && synonym.expression().single()
                && !synonym.same();
    }

    /**
     * Whether an alternative is asked for together with others as a term of the index; what is the very same is asked for by itself, since
     * it counts more.
     */
    boolean isShipped(Alternative alternative) {
        return alternative instanceof Synonym synonym
                && !synonym.same()
                && ShippedExpressions.include(synonym.expression());
    }

    /** The terms of all shipped expressions that may stand for this word, each once. */
    List<String> shipped(int word) {
        return covering(word)
                .mapToObj(alternatives::get)
                .filter(this::isShipped)
                .map(other -> ShippedExpressions.term(((Synonym) other).expression()))
                .distinct()
                .toList();
    }

    /** All single words that may stand for this one, with a blank between them; of those with one stem the first. */
    String singles(int word) {
        return covering(word)
                .filter(this::isSingle)
                .mapToObj(other -> ((Synonym) alternatives.get(other)).expression())
                .collect(Collectors.toMap(
                        one -> one.telling().getFirst().stem(), Expression::text, (one, _) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .collect(Collectors.joining(" "));
    }

    /** What a word counts; one that is part of a known expression says less by itself: {@code rad} of {@code biro rada}. */
    float weight(int word) {
        return covering(word)
                        .mapToObj(alternatives::get)
                        .anyMatch(other -> other instanceof Synonym && other.end() - other.start() > 1)
                ? PART
                : 1;
    }

    /** The words of an alternative as they were written. */
    String written(Alternative alternative) {
        return String.join(
                " ",
                words.subList(alternative.start(), alternative.end()).stream()
                        .map(Word::written)
                        .toList());
    }
}
