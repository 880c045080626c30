package org.spona.search.index;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.DateRangeQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.util.NamedValue;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.search.finding.Facet;
import org.spona.search.finding.TimeStatus;

/** How the index is asked for the values of a facet: most are in a field, what depends on the day is told from the days of a thing. */
final class FacetQueries {

    private static final String TODAY = "now/d";

    /** The whole region has the same midnight. */
    private static final String ZONE = "Europe/Belgrade";

    /**
     * A value with how many things have it.
     *
     * @param within what was counted among these
     */
    record Value(String name, long things, Map<String, Aggregate> within) {}

    private FacetQueries() {}

    /** What has one of these values; of what means nothing there is nothing. */
    static Query having(Facet facet, List<String> values) {
        return facet == Facet.STATUS
                ? Query.of(query -> query.bool(any -> any.should(values.stream()
                                .map(value -> TimeStatus.find(value)
                                        .map(FacetQueries::is)
                                        .orElseGet(Queries::nothing))
                                .toList())
                        .minimumShouldMatch("1")))
                : Queries.anyOf(facet.field(), values.stream());
    }

    /** Counts the values, the most frequent first, but years from the last. */
    static Aggregation count(Facet facet, int most, Map<String, Aggregation> within) {
        return switch (facet) {
            case STATUS ->
                Aggregation.of(count -> count.filters(by -> by.filters(each -> each.keyed(Stream.of(TimeStatus.values())
                                .collect(Collectors.toMap(TimeStatus::name, FacetQueries::is)))))
                        .aggregations(within));
            case YEAR ->
                Aggregation.of(count -> count.terms(terms ->
                                terms.field(facet.field()).size(most).order(NamedValue.of("_key", SortOrder.Desc)))
                        .aggregations(within));
            default ->
                Aggregation.of(
                        count -> count.terms(terms -> terms.field(facet.field()).size(most))
                                .aggregations(within));
        };
    }

    /** What was counted; a status that nothing has is none. */
    static Stream<Value> values(Aggregate counted) {
        return counted.isFilters()
                ? Stream.of(TimeStatus.values())
                        .map(TimeStatus::name)
                        .flatMap(status -> Stream.ofNullable(
                                        counted.filters().buckets().keyed().get(status))
                                .filter(bucket -> bucket.docCount() > 0)
                                .map(bucket -> new Value(status, bucket.docCount(), bucket.aggregations())))
                : counted.sterms().buckets().array().stream()
                        .map(bucket -> new Value(bucket.key().stringValue(), bucket.docCount(), bucket.aggregations()));
    }

    private static Query is(TimeStatus status) {
        Query begins = day("heldFrom", range -> range.gt(TODAY));
        Query ended = day("heldUntil", range -> range.lt(TODAY));
        return switch (status) {
            case UPCOMING -> begins;
            case PAST -> ended;
            case CURRENT ->
                Query.of(query -> query.bool(bool -> bool.should(exists("heldFrom"), exists("heldUntil"))
                        .minimumShouldMatch("1")
                        .mustNot(begins, ended)));
        };
    }

    private static Query day(String field, UnaryOperator<DateRangeQuery.Builder> days) {
        return Query.of(query -> query.range(
                range -> range.date(date -> days.apply(date.field(field).timeZone(ZONE)))));
    }

    private static Query exists(String field) {
        return Query.of(query -> query.exists(exists -> exists.field(field)));
    }
}
