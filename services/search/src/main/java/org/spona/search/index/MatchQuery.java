package org.spona.search.index;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.search.index.ParsedQuery.Alternative;
import org.spona.search.index.ParsedQuery.Beginning;
import org.spona.search.index.ParsedQuery.Correction;
import org.spona.search.index.ParsedQuery.Country;
import org.spona.search.index.ParsedQuery.Synonym;
import org.spona.search.synonym.SynonymBook.Expression;

/**
 * Which things have what was asked for, and roughly how well they fit. Each word of the query is a part of its own, which the word
 * itself, the name of a place, or an alternative fulfils. All parts ask the one field that has the whole text, so they can be asked of
 * every thing; {@link Relevance} looks closely at the best.
 */
final class MatchQuery {

    /** Of up to three words all, of more nearly all. */
    static final String MOST = "3<70%";

    /** So many words are all required by {@link #MOST}: what is found has them, and nobody need ask which. */
    private static final int ALL_OF = 3;

    /** One word in three, and at least one. */
    static final String ANY = "35%";

    /** Names in the answer: {@code word.0} is fulfilled by the first word itself, {@code part.0} by whatever may stand in its place. */
    private static final String WORD = "word.";

    private static final String PART = "part.";

    private static final String TEXT = "everything";
    private static final String NEIGHBOURS = "neighbours";

    /** What a synonym counts, of the word itself. */
    static final float SYNONYM = 0.45f;

    /** What a synonym of several words counts, for each word that it stands for; one that is the very same counts in full. */
    private static final float EXPRESSION = 0.6f;

    /** The score of a shipped one, however rare it is: dozens of them are asked for like one. */
    private static final float SHIPPED = 4;

    /** Slop of an expression that is looked for: pairs of words are in the index, so it is found like a single word. */
    private static final int AS_IT_STANDS = 0;

    /** Slop of an expression that is marked: pairs have no place in the text, words have; with a word between them they may be told apart. */
    private static final int WORD_BY_WORD = 1;

    /** What is added in a widened search to what would have been found without: it comes first. */
    private static final float WITH_MOST = 10;

    /** What is added to a thing that is cited exactly as was asked: more than words can add. */
    private static final float CITED = 1000;

    private final ParsedQuery parsed;

    MatchQuery(ParsedQuery parsed) {
        this.parsed = parsed;
    }

    /**
     * What fulfils enough of the words.
     *
     * @param least how many of them, as Elasticsearch writes it
     */
    Query of(String least) {
        Query found = some(parts(parsed.words().size() > ALL_OF), least);
        return orCited(
                least.equals(MOST)
                        ? found
                        : Query.of(query -> query.bool(all ->
                                all.must(found).should(Queries.constant(some(parts(false), MOST), WITH_MOST)))));
    }

    /** The same things, for counting: how well they fit does not matter. */
    Query filter(String least) {
        return orCited(some(parts(false), least));
    }

    private List<Query> parts(boolean named) {
        return IntStream.range(0, parsed.words().size())
                .mapToObj(word -> part(word, named))
                .toList();
    }

    /** What is cited as was asked comes before all that has the words. */
    private Query orCited(Query found) {
        List<Query> ways = Stream.concat(
                        Stream.of(found),
                        parsed.references().stream()
                                .map(cited -> Queries.constant(Queries.term("references", cited), CITED)))
                .toList();
        return ways.size() == 1 ? found : Queries.best(ways, 1);
    }

    private static Query some(List<Query> parts, String least) {
        return Query.of(query -> query.bool(some -> some.should(parts).minimumShouldMatch(least)));
    }

    /** What fulfils one of these words; {@link #unmet} tells which. */
    Query ofAny(Collection<Integer> words) {
        return Queries.best(words.stream().map(word -> part(word, true)).toList(), 1);
    }

    /**
     * The words and what may stand in their place, each once, for marking them in texts; and the query as it was asked, so that it is
     * marked with its joining words where it stands so.
     *
     * @param expressions which of {@link ShippedExpressions} stand in the texts
     */
    Query inText(Set<String> expressions) {
        Stream<Query> words = IntStream.range(0, parsed.words().size())
                .boxed()
                .flatMap(word -> Stream.of(parsed.words().get(word).written(), parsed.singles(word)))
                .filter(written -> !written.isEmpty())
                .flatMap(written -> Stream.of(match(TEXT, written, 1), match(NEIGHBOURS, written, 1)));
        Stream<Query> others = IntStream.range(0, parsed.alternatives().size())
                .filter(other -> !parsed.isSingle(other))
                .mapToObj(parsed.alternatives()::get)
                .filter(other -> !(other instanceof Synonym synonym
                        && ShippedExpressions.include(synonym.expression())
                        && !expressions.contains(ShippedExpressions.term(synonym.expression()))))
                .map(other -> other instanceof Synonym synonym
                        ? phrase(synonym.expression().text(), WORD_BY_WORD, 1)
                        : way(other));
        List<Query> marked = new ArrayList<>(Stream.concat(words, others).toList());
        marked.add(phrase(parsed.text(), WORD_BY_WORD, 1));
        return Queries.best(marked, 0);
    }

    /** The words that none of these hits of {@link #of} fulfils. */
    Set<Integer> missing(Collection<? extends Hit<?>> hits) {
        return parsed.words().size() <= ALL_OF && !hits.isEmpty() ? Set.of() : unmet(hits);
    }

    /** The words that none of these hits of {@link #ofAny} fulfils. */
    Set<Integer> unmet(Collection<? extends Hit<?>> hits) {
        Set<String> met = hits.stream()
                .flatMap(hit -> hit.matchedQueries().keySet().stream())
                .collect(Collectors.toSet());
        return IntStream.range(0, parsed.words().size())
                .filter(word -> !met.contains(PART + word))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** Whether a hit has the word itself, of the names that it fits. */
    static boolean isWordMet(Set<String> met, int word) {
        return met.contains(WORD + word);
    }

    /**
     * What fulfils one word; the best counts, the others a little.
     *
     * @param named whether hits tell that they fulfil it; costs as much as finding them
     */
    private Query part(int word, boolean named) {
        List<Query> ways = new ArrayList<>();
        ways.add(term(parsed.words().get(word).stem(), parsed.weight(word), WORD + word));
        ways.add(match(NEIGHBOURS, parsed.words().get(word).written(), 1));
        ways.add(Queries.constant(NamedPlaces.between(parsed, word, word + 1), Relevance.PLACE));
        String single = parsed.singles(word);
        if (!single.isEmpty()) {
            ways.add(match(TEXT, single, SYNONYM));
            ways.add(match(NEIGHBOURS, single, SYNONYM));
        }
        List<String> shipped = parsed.shipped(word);
        if (!shipped.isEmpty()) {
            ways.add(Queries.constant(Queries.anyOf("expressions", shipped.stream()), SHIPPED));
        }
        parsed.covering(word)
                .filter(other -> !parsed.isSingle(other))
                .mapToObj(parsed.alternatives()::get)
                .filter(other -> !parsed.isShipped(other))
                .map(MatchQuery::way)
                .forEach(ways::add);
        return Query.of(query ->
                query.disMax(best -> best.queries(ways).tieBreaker(0.05).queryName(named ? PART + word : null)));
    }

    private static Query way(Alternative alternative) {
        return switch (alternative) {
            case Synonym synonym -> expression(synonym.expression(), synonym.same() ? 1 : EXPRESSION);
            case Country country -> Queries.constant(Queries.term("country", country.code()), 3);
            case Correction correction -> term(correction.stem(), correction.weight(), null);
            case Beginning beginning ->
                Query.of(query -> query.prefix(prefix ->
                        prefix.field("spelling").value(beginning.folded()).boost(Relevance.BEGINNING)));
        };
    }

    private static Query expression(Expression expression, float boost) {
        return ShippedExpressions.include(expression)
                ? Query.of(query -> query.term(term -> term.field("expressions")
                        .value(ShippedExpressions.term(expression))
                        .boost(boost)))
                : phrase(expression.text(), AS_IT_STANDS, boost);
    }

    private static Query phrase(String words, int slop, float boost) {
        return Query.of(query -> query.matchPhrase(
                phrase -> phrase.field(TEXT).query(words).slop(slop).boost(boost)));
    }

    private static Query term(String stem, float weight, @Nullable String name) {
        return Query.of(query ->
                query.term(term -> term.field(TEXT).value(stem).boost(weight).queryName(name)));
    }

    private static Query match(String field, String words, float weight) {
        return Query.of(
                query -> query.match(match -> match.field(field).query(words).boost(weight)));
    }
}
