package org.spona.search.index;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spona.search.index.ParsedQuery.Synonym;
import org.spona.search.words.Word;

/** Finds what is of the places that a query names. Names are compared as wholes. */
final class NamedPlaces {

    private static final int LONGEST_NAME = 3;

    private NamedPlaces() {}

    /** Practices of a place that is named by words of which one is between these, by a synonym of them, or by an adjective. */
    static Query between(ParsedQuery parsed, int from, int to) {
        List<Word> words = parsed.words();
        Stream<String> written = IntStream.range(Math.max(0, from - LONGEST_NAME + 1), to)
                .boxed()
                .flatMap(start -> IntStream.rangeClosed(
                                Math.max(start, from) + 1, Math.min(words.size(), start + LONGEST_NAME))
                        .mapToObj(end -> words.subList(start, end)))
                .map(PlaceNames::key);
        Stream<String> others = parsed.alternatives().stream()
                .filter(other -> other.start() < to && from < other.end())
                .flatMap(other -> other instanceof Synonym synonym
                        ? Stream.of(synonym.expression().telling())
                        : Stream.empty())
                .filter(name -> name.size() <= LONGEST_NAME)
                .map(PlaceNames::key);
        Stream<String> adjectives = words.subList(from, to).stream().flatMap(PlaceNames::ofAdjective);
        return Queries.anyOf(
                "places",
                Stream.of(written, others, adjectives).flatMap(names -> names).distinct());
    }
}
