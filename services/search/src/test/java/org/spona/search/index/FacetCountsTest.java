package org.spona.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonpUtils;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spona.search.finding.Facet;
import org.spona.search.finding.Filters;
import org.spona.search.finding.SearchQuery;
import org.spona.search.finding.SearchResult.Count;
import org.spona.search.finding.TimeStatus;

class FacetCountsTest {

    private static final SearchQuery QUERY = SearchQuery.best("pomoć", Filters.NONE, 20);

    @Test
    void countOnceWhatSeveralThingsTellOf() {
        String telling = terms("""
                {"key": "person", "doc_count": 5, "cardinality#subjects": {"value": 2}}""", Set.of(Facet.KIND));
        FacetCounts counts = FacetCounts.of(
                answer("""
                        %s, "cardinality#MUNICIPALITIES": {"value": 4}, "filter#telling": {"doc_count": 5, %s}""".formatted(
                                terms(bucket("person", 6) + "," + bucket("practice", 3), Set.of(Facet.KIND)), telling)),
                false);

        assertThat(counts.facets().get(Facet.KIND))
                .isEqualTo(List.of(new Count("person", 3), new Count("practice", 3)));
        assertThat(counts.facets().get(Facet.COUNTRY)).isEmpty();
        assertThat(counts.municipalities()).isEqualTo(4);
    }

    @Test
    void areEstimatedFromAPartOfVeryMany() {
        FacetCounts counts = FacetCounts.of(
                answer("""
                        %s, "cardinality#MUNICIPALITIES": {"value": 4}, "filter#telling": {"doc_count": 0, %s}""".formatted(terms(bucket("practice", 600), Set.of(Facet.KIND)), terms("", Set.of()))), true);

        assertThat(counts.facets().get(Facet.KIND)).isEqualTo(List.of(new Count("practice", 12_000)));
        assertThat(counts.municipalities()).isZero();
    }

    @Test
    void ofAFacetLeaveOutWhatIsChosenInIt() {
        SearchQuery chosen = QUERY.among(filters());

        String request = JsonpUtils.toString(FacetCounts.request("index", chosen, Queries.everything(), false, true));

        assertThat(request)
                .contains(
                        "\"size\":0",
                        "\"COUNTRY\":{\"aggregations\":{},\"terms\"",
                        "\"LANGUAGE\":{\"aggregations\":{\"LANGUAGE\"");
    }

    @Test
    void ofWhatDependsOnTheDayAreAskedByItsDays() {
        String counted = JsonpUtils.toString(FacetCounts.request("index", QUERY, Queries.everything(), false, true));
        String chosen = JsonpUtils.toString(
                FacetQueries.having(Facet.STATUS, List.of(TimeStatus.UPCOMING.name(), "no such status")));

        assertThat(counted).contains("\"STATUS\":{\"aggregations\":{},\"filters\"", "\"heldUntil\"");
        assertThat(chosen).contains("\"heldFrom\":{\"gt\":\"now/d\"").doesNotContain("heldUntil");
    }

    @Test
    void ofVeryManyAskForAPart() {
        assertThat(JsonpUtils.toString(FacetCounts.request("index", QUERY, Queries.everything(), true, true)))
                .contains("\"share\"");
        assertThat(JsonpUtils.toString(FacetCounts.request("index", QUERY, Queries.everything(), false, true)))
                .doesNotContain("\"share\"");
    }

    private static Filters filters() {
        return Filters.of(Map.of(Facet.COUNTRY, List.of("RS")));
    }

    private static String bucket(String key, long things) {
        return "{\"key\": \"%s\", \"doc_count\": %d}".formatted(key, things);
    }

    /** The values of some facets, and none of the others. */
    private static String terms(String buckets, Set<Facet> of) {
        return Stream.of(Facet.values())
                .map(facet -> "\"sterms#%s\": {\"buckets\": [%s]}".formatted(facet, of.contains(facet) ? buckets : ""))
                .collect(Collectors.joining(", "));
    }

    private static SearchResponse<UUID> answer(String aggregations) {
        return SearchResponse.of(response -> response.withJson(new StringReader("""
                {"took": 1, "timed_out": false, "_shards": {"total": 1, "successful": 1, "failed": 0}, "hits": {"hits": []},
                 "aggregations": {%s}}""".formatted(aggregations))));
    }
}
