package org.spona.search.finding;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiPredicate;
import org.spona.search.finding.SearchQuery.Order;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * The addresses beside a search: the same one with a single thing changed, at the first part of its hits. What is as it would be
 * anyway is left out.
 */
public record SearchAddress(SearchQuery query) {

    private static final String PAGE = "/search";

    /** Whether the order has to be said, because another one is usual for such a search. */
    public boolean namesOrder() {
        return query.sort() != SearchQuery.usualOrder(query.q());
    }

    /** This search, at its first hits. */
    public String same() {
        return address(query.q(), (_, _) -> true, query.sort());
    }

    /** The same search for other words. */
    public String saying(String words) {
        return address(words, (_, _) -> true, query.sort());
    }

    /** Without one of the chosen values. */
    public String without(Facet facet, String value) {
        return address(query.q(), (other, chosen) -> other != facet || !chosen.equals(value), query.sort());
    }

    /** The words alone, among the same kinds. */
    public String withoutFacets() {
        return address(query.q(), (facet, _) -> facet == Facet.KIND, query.sort());
    }

    /** In another order. */
    public String sortedBy(Order order) {
        return address(query.q(), (_, _) -> true, order);
    }

    /** The same search among the things of one kind; of all kinds for an empty one. */
    public String ofKind(String kind) {
        List<String> kinds = kind.isEmpty() ? List.of() : List.of(kind);
        return new SearchAddress(query.among(query.filters().among(kinds))).same();
    }

    /** Where it can be saved. */
    public String toSave() {
        return "/search/saved/new" + same().substring(PAGE.length());
    }

    private String address(String words, BiPredicate<Facet, String> keeps, Order order) {
        var address = UriComponentsBuilder.fromPath(PAGE);
        if (!words.isEmpty()) {
            address.queryParam("q", encoded(words));
        }
        for (Facet facet : Facet.values()) {
            query.filters().of(facet).stream()
                    .filter(value -> keeps.test(facet, value))
                    .forEach(value -> address.queryParam(facet.parameter(), encoded(value)));
        }
        if (order != SearchQuery.usualOrder(query.q())) {
            address.queryParam("sort", order);
        }
        return address.build(true).toUriString();
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
