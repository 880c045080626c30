package org.spona.knowledge.search.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.FieldValueFactorModifier;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScore;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spona.knowledge.search.index.Asked.Alternative;
import org.spona.knowledge.search.index.Asked.Beginning;
import org.spona.knowledge.search.index.Asked.Correction;
import org.spona.knowledge.search.index.Asked.Country;
import org.spona.knowledge.search.index.Asked.Synonym;
import org.spona.knowledge.words.Word;
import org.spona.knowledge.words.Words;

/**
 * What fits and how well. Each word of the query is a part of its own, which the word itself, the name of a place, or an alternative
 * fulfils, whichever fits best; words that stand together as they were asked, and in the very form, count more. What is of the place
 * that was named counts half as much again; what is new or applied by many a little. The numbers were chosen on the tuning half of
 * the evaluation set, see {@code infra/docs/decisions.md}.
 */
final class Relevance {

    /** Names of parts in the answer: {@code word.0} is fulfilled by the first word itself. */
    static final String WORD = "word.";

    /** {@code other.0} is fulfilled by the first alternative. */
    static final String OTHER = "other.";

    /** Of up to three words all, of more nearly all. */
    static final String MOST = "3<70%";

    /** One word in three, and at least one. */
    static final String ANY = "35%";

    private static final List<String> PHRASES = List.of("title^2", "summary^1.5", "body", "terms^0.7");
    private static final List<String> TEXT = List.of("title^2", "summary^1.5", "body", "names^0.5", "terms^0.7");
    private static final List<String> CORRECTED = List.of("title^2", "summary^1.5", "body", "names^3", "terms^0.7");
    private static final List<String> FOLDED = List.of("title.folded^2", "summary.folded^1.5", "body.folded");
    private static final List<String> EXACT = List.of("title.exact^2", "summary.exact^1.5", "body.exact");
    private static final List<String> NEIGHBOURS = List.of("en", "sq");
    /** What a word counts that is part of an expression. */
    private static final float PART = 0.6f;

    /** What a synonym counts, of the word itself. */
    private static final float SYNONYM = 0.3f;

    private static final int LONGEST_NAME = 3;

    /** The score of a place that was named: about that of a rare word in a title. */
    private static final float PLACE = 12;

    private final Asked asked;
    private final String least;

    /** @param least how many of the words must be fulfilled, as Elasticsearch writes it */
    Relevance(Asked asked, String least) {
        this.asked = asked;
        this.least = least;
    }

    Query query() {
        List<Query> parts =
                IntStream.range(0, asked.words().size()).mapToObj(this::part).toList();
        Query text = Query.of(query -> query.bool(bool -> bool.must(
                        all -> all.bool(found -> found.should(parts).minimumShouldMatch(least)))
                .should(together())
                .should(exact())));
        return Query.of(query -> query.functionScore(score -> score.query(text)
                .functions(signals())
                .scoreMode(FunctionScoreMode.Sum)
                .boostMode(FunctionBoostMode.Multiply)));
    }

    /** What a score is multiplied with: 1, and a little more. */
    private List<FunctionScore> signals() {
        List<FunctionScore> signals = new ArrayList<>();
        signals.add(FunctionScore.of(
                always -> always.filter(any -> any.matchAll(all -> all)).weight(1.0)));
        signals.add(FunctionScore.of(fresh -> fresh.gauss(decay -> decay.date(date -> date.field("publishedAt")
                        .placement(place -> place.origin("now/d").scale(Time.of(days -> days.time("1000d"))))))
                .weight(0.06)));
        signals.add(FunctionScore.of(used -> used.fieldValueFactor(value -> value.field("adoptions")
                        .modifier(FieldValueFactorModifier.Log1p)
                        .missing(0.0))
                .weight(0.06)));
        signals.add(FunctionScore.of(
                here -> here.filter(places(0, asked.words().size())).weight(0.5)));
        return signals;
    }

    /** What fulfils one word. */
    private Query part(int index) {
        List<Query> ways = new ArrayList<>();
        String word = asked.words().get(index).written();
        ways.add(text(word, TEXT, TextQueryType.BestFields, weight(index), WORD + index));
        ways.add(ofNeighbours(word, TextQueryType.BestFields, 1, WORD + index));
        ways.add(constant(places(index, index + 1), PLACE));
        ways.addAll(words(index));
        covering(index)
                .filter(other -> !isWord(asked.alternatives().get(other)))
                .mapToObj(other -> way(asked.alternatives().get(other), OTHER + other))
                .forEach(ways::add);
        return Query.of(part -> part.disMax(best -> best.queries(ways).tieBreaker(0.05)));
    }

    /** A word that is part of a known expression says less by itself: {@code rad} of {@code biro rada}. */
    private float weight(int index) {
        return covering(index).mapToObj(asked.alternatives()::get).anyMatch(Relevance::isExpression) ? PART : 1;
    }

    private static boolean isExpression(Alternative alternative) {
        return alternative instanceof Synonym && alternative.end() - alternative.start() > 1;
    }

    /** All single words that may stand for this one, in one query. */
    private List<Query> words(int index) {
        List<Integer> places = covering(index)
                .filter(other -> isWord(asked.alternatives().get(other)))
                .boxed()
                .toList();
        if (places.isEmpty()) {
            return List.of();
        }
        String words = places.stream()
                .map(other -> ((Synonym) asked.alternatives().get(other)).text())
                .collect(Collectors.toMap(
                        one -> Words.telling(one).getFirst().stem(), one -> one, (one, _) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .collect(Collectors.joining(" "));
        String name = OTHER + places.getFirst();
        return List.of(
                text(words, PHRASES, TextQueryType.BestFields, SYNONYM, name),
                ofNeighbours(words, TextQueryType.BestFields, SYNONYM, name));
    }

    private static boolean isWord(Alternative alternative) {
        return alternative instanceof Synonym synonym
                && Words.of(synonym.text()).size() == 1;
    }

    private IntStream covering(int index) {
        return IntStream.range(0, asked.alternatives().size())
                .filter(other -> covers(asked.alternatives().get(other), index));
    }

    private static boolean covers(Alternative alternative, int index) {
        return alternative.start() <= index && index < alternative.end();
    }

    private Query way(Alternative alternative, String name) {
        return switch (alternative) {
            case Synonym synonym -> text(synonym.text(), PHRASES, TextQueryType.Phrase, SYNONYM, name);
            case Country country -> named(constant(term("country", country.code()), 3), name);
            case Correction correction ->
                Query.of(way -> way.disMax(best -> best.queries(CORRECTED.stream()
                                .map(field -> term(field, correction.stem()))
                                .toList())
                        .tieBreaker(0.3)
                        .boost(correction.distance() <= 1 ? 0.9f : 0.6f)
                        .queryName(name)));
            case Beginning beginning -> text(beginning.folded(), FOLDED, TextQueryType.BoolPrefix, 0.8f, name);
        };
    }

    /** The places that are named by words between these, or by synonyms of them; names are compared as wholes. */
    private Query places(int from, int to) {
        List<Word> words = asked.words();
        Stream<String> written = IntStream.range(Math.max(0, from - LONGEST_NAME + 1), to)
                .boxed()
                .flatMap(start -> IntStream.rangeClosed(
                                Math.max(start, from) + 1, Math.min(words.size(), start + LONGEST_NAME))
                        .mapToObj(end -> words.subList(start, end)))
                .map(PlaceNames::key);
        Stream<String> others = asked.alternatives().stream()
                .filter(other -> other.start() < to && from < other.end())
                .flatMap(other -> other instanceof Synonym synonym ? Stream.of(synonym.text()) : Stream.empty())
                .map(Words::telling)
                .filter(name -> name.size() <= LONGEST_NAME)
                .map(PlaceNames::key);
        Stream<String> adjectives = words.subList(from, to).stream().flatMap(PlaceNames::ofAdjective);
        return anyOf(
                "places",
                Stream.of(written, others, adjectives).flatMap(names -> names).distinct());
    }

    /** More for words that stand together: all of them, and each with its neighbour. */
    private List<Query> together() {
        List<Word> words = asked.words();
        List<Query> phrases = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            phrases.add(phrase(words.get(i).written() + " " + words.get(i + 1).written(), 0.6f));
        }
        if (words.size() > 1) {
            phrases.add(phrase(asked.text(), 0.5f));
        }
        return phrases;
    }

    private static Query phrase(String words, float boost) {
        return Query.of(query -> query.multiMatch(match -> match.query(words)
                .fields(PHRASES)
                .type(TextQueryType.Phrase)
                .slop(2)
                .boost(boost)));
    }

    private Query exact() {
        return Query.of(query -> query.multiMatch(
                match -> match.query(asked.text()).fields(EXACT).boost(0.1f)));
    }

    private static Query text(String words, List<String> fields, TextQueryType type, float boost, String name) {
        return Query.of(query -> query.multiMatch(match -> {
            match.query(words)
                    .fields(fields)
                    .type(type)
                    .tieBreaker(0.3)
                    .boost(boost)
                    .queryName(name);
            return type == TextQueryType.Phrase ? match.slop(2) : match;
        }));
    }

    /** English and Albanian practices, by the forms of their own language. */
    private static Query ofNeighbours(String words, TextQueryType type, float boost, String name) {
        Query match = text(words, List.of("neighbours"), type, boost, name);
        return Query.of(query -> query.bool(bool -> bool.must(match).filter(anyOf("language", NEIGHBOURS.stream()))));
    }

    private static Query term(String field, String value) {
        String[] parts = field.split("\\^", 2);
        float boost = parts.length == 1 ? 1 : Float.parseFloat(parts[1]);
        return Query.of(
                query -> query.term(term -> term.field(parts[0]).value(value).boost(boost)));
    }

    private static Query anyOf(String field, Stream<String> values) {
        return Query.of(query -> query.terms(terms -> terms.field(field)
                .terms(list -> list.value(values.map(FieldValue::of).toList()))));
    }

    private static Query constant(Query filter, float score) {
        return Query.of(query -> query.constantScore(same -> same.filter(filter).boost(score)));
    }

    private static Query named(Query query, String name) {
        return Query.of(only -> only.bool(bool -> bool.must(query).queryName(name)));
    }
}
