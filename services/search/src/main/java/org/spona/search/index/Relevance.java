package org.spona.search.index;

import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.FieldValueFactorModifier;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScore;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spona.search.index.ParsedQuery.Alternative;
import org.spona.search.index.ParsedQuery.Beginning;
import org.spona.search.index.ParsedQuery.Correction;
import org.spona.search.index.ParsedQuery.Country;
import org.spona.search.index.ParsedQuery.Synonym;
import org.spona.search.words.Word;

/**
 * How well a thing fits that {@link MatchQuery} has found, to be added to the score that it has from there. Each word of the query
 * counts as what fits it best: itself, a place, another word; words that stand together as they were asked, and in the very form, count more. What is of the place that was named
 * counts half as much again; what is new or applied by many a little. The numbers were chosen on the tuning half of the evaluation set,
 * see {@code infra/docs/decisions.md}.
 */
final class Relevance {

    /** The score of a place that was named: about that of a rare word in a title. */
    static final float PLACE = 12;

    /** What an expression counts for its first letters, and they for it. */
    private static final float SAME = 0.3f;

    /** What an expression of several words counts that is in a title: what a thing is called says what it is about. */
    private static final float TITLED = 0.3f;

    /** The score of a shipped one there, however rare it is. */
    private static final float SHIPPED_TITLED = 4;

    /** What more a text counts in the language in which was asked. */
    private static final double OWN_LANGUAGE = 0.2;

    /** What an unfinished word counts. */
    static final float BEGINNING = 0.8f;

    /** How far the words of an expression may be moved. */
    private static final int SLOP = 2;

    private static final List<String> PHRASES = List.of("title^2", "summary^1.5", "text", "terms^0.7");
    private static final List<String> TITLES = List.of("title");
    private static final List<String> SINGLES = List.of("title^2", "everything");
    private static final List<String> TEXT = List.of("title^2", "summary^1.5", "text", "names^0.5", "terms^0.7");
    private static final List<String> CORRECTED = List.of("title^2", "summary^1.5", "text", "names^3", "terms^0.7");
    private static final List<String> EXACT = List.of("title.exact^2", "summary.exact^1.5", "text.exact");
    private static final List<String> BEGINNINGS = List.of("title.folded^2", "spelling");
    private static final List<String> NEIGHBOURS = List.of("neighbours");

    private final ParsedQuery parsed;

    Relevance(ParsedQuery parsed) {
        this.parsed = parsed;
    }

    /** What scores a thing; fits some that are not found. */
    Query query() {
        List<Query> parts =
                IntStream.range(0, parsed.words().size()).mapToObj(this::part).toList();
        Query text = Query.of(query ->
                query.bool(bool -> bool.should(parts).should(together()).should(exact())));
        return Query.of(query -> query.functionScore(score -> score.query(text)
                .functions(signals())
                .scoreMode(FunctionScoreMode.Sum)
                .boostMode(FunctionBoostMode.Multiply)));
    }

    /** What a score is multiplied with: 1, and a little more. */
    private List<FunctionScore> signals() {
        return List.of(
                FunctionScore.of(always -> always.filter(Queries.everything()).weight(1.0)),
                FunctionScore.of(fresh -> fresh.gauss(decay -> decay.date(date -> date.field("publishedAt")
                                .placement(place -> place.origin("now/d").scale(Time.of(days -> days.time("1000d"))))))
                        .weight(0.06)),
                FunctionScore.of(used -> used.fieldValueFactor(value -> value.field("adoptions")
                                .modifier(FieldValueFactorModifier.Log1p)
                                .missing(0.0))
                        .weight(0.06)),
                FunctionScore.of(here -> here.filter(
                                NamedPlaces.between(parsed, 0, parsed.words().size()))
                        .weight(0.5)),
                FunctionScore.of(own -> own.filter(parsed.inItsLanguage()).weight(OWN_LANGUAGE)));
    }

    /** What one word counts. */
    private Query part(int index) {
        List<Query> ways = new ArrayList<>();
        String word = parsed.words().get(index).written();
        ways.add(words(word, TEXT, parsed.weight(index)));
        ways.add(words(word, NEIGHBOURS, 1));
        ways.add(Queries.constant(NamedPlaces.between(parsed, index, index + 1), PLACE));
        String single = parsed.singles(index);
        if (!single.isEmpty()) {
            ways.add(words(single, SINGLES, MatchQuery.SYNONYM));
            ways.add(words(single, NEIGHBOURS, MatchQuery.SYNONYM));
        }
        List<String> shipped = parsed.shipped(index);
        if (!shipped.isEmpty()) {
            ways.add(Queries.constant(Queries.anyOf("titleExpressions", shipped.stream()), SHIPPED_TITLED));
        }
        parsed.covering(index)
                .mapToObj(parsed.alternatives()::get)
                .filter(other -> !parsed.isShipped(other))
                .flatMap(Relevance::way)
                .forEach(ways::add);
        return Queries.best(ways, 0.05);
    }

    /** Synonyms of several words are many, and were weighed when they were found; only titles are looked at again. */
    private static Stream<Query> way(Alternative alternative) {
        return switch (alternative) {
            case Synonym synonym ->
                synonym.same()
                        ? Stream.of(text(synonym.expression().text(), PHRASES, TextQueryType.Phrase, SAME))
                        : Stream.of(synonym.expression())
                                .filter(expression -> !expression.single())
                                .map(expression -> text(expression.text(), TITLES, TextQueryType.Phrase, TITLED));
            case Country country -> Stream.of(Queries.constant(Queries.term("country", country.code()), 3));
            // The stem is a term already; no ending of it must be taken off again.
            case Correction correction ->
                Stream.of(Query.of(query -> query.multiMatch(match -> match.query(correction.stem())
                        .fields(CORRECTED)
                        .analyzer("keyword")
                        .tieBreaker(0.3)
                        .boost(correction.weight()))));
            case Beginning beginning ->
                Stream.of(text(beginning.folded(), BEGINNINGS, TextQueryType.BoolPrefix, BEGINNING));
        };
    }

    /** More for words that stand together: all of them, and each with its neighbour. */
    private List<Query> together() {
        List<Word> words = parsed.words();
        List<Query> phrases = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            String pair = words.get(i).written() + " " + words.get(i + 1).written();
            phrases.add(text(pair, PHRASES, TextQueryType.Phrase, 0.6f));
        }
        if (words.size() > 1) {
            phrases.add(text(parsed.text(), PHRASES, TextQueryType.Phrase, 0.5f));
        }
        return phrases;
    }

    private Query exact() {
        return Query.of(query -> query.multiMatch(
                match -> match.query(parsed.text()).fields(EXACT).boost(0.1f)));
    }

    private static Query words(String words, List<String> fields, float boost) {
        return text(words, fields, TextQueryType.BestFields, boost);
    }

    private static Query text(String words, List<String> fields, TextQueryType type, float boost) {
        return Query.of(query -> query.multiMatch(match -> {
            match.query(words).fields(fields).type(type).tieBreaker(0.3).boost(boost);
            return type == TextQueryType.Phrase ? match.slop(SLOP) : match;
        }));
    }
}
