package org.spona.search.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.stream.Stream;

/** The kinds of queries that requests to the index are made of, each in one line. */
final class Queries {

    private Queries() {}

    static Query everything() {
        return Query.of(query -> query.matchAll(all -> all));
    }

    static Query nothing() {
        return Query.of(query -> query.matchNone(none -> none));
    }

    /** What has exactly this value in a field. */
    static Query term(String field, String value) {
        return Query.of(query -> query.term(term -> term.field(field).value(value)));
    }

    /** What is so, or is not. */
    static Query term(String field, boolean value) {
        return Query.of(query -> query.term(term -> term.field(field).value(value)));
    }

    /** What has one of these values in a field. */
    static Query anyOf(String field, Stream<String> values) {
        return Query.of(query -> query.terms(terms -> terms.field(field)
                .terms(list -> list.value(values.map(FieldValue::of).toList()))));
    }

    /** What a filter lets through, each with the same score. */
    static Query constant(Query filter, float score) {
        return Query.of(query -> query.constantScore(same -> same.filter(filter).boost(score)));
    }

    /** What fulfils one of these; the best of them counts, the others a little. */
    static Query best(List<Query> ways, double others) {
        return Query.of(query -> query.disMax(best -> best.queries(ways).tieBreaker(others)));
    }
}
