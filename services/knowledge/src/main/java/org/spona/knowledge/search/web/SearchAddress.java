package org.spona.knowledge.search.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiPredicate;
import org.spona.knowledge.search.Facet;
import org.spona.knowledge.search.PracticeQuery;
import org.spona.knowledge.search.PracticeQuery.Order;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * The addresses beside a search: the same one with a single thing changed, at the first part of its hits. What is as it would be
 * anyway is left out.
 */
record SearchAddress(PracticeQuery query) {

    private static final String PAGE = "/practices";

    /** Whether the order has to be said, because another one is usual for such a search. */
    public boolean namesOrder() {
        return query.sort() != usual();
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

    /** The words alone. */
    public String withoutFacets() {
        return address(query.q(), (_, _) -> false, query.sort());
    }

    /** In another order. */
    public String sortedBy(Order order) {
        return address(query.q(), (_, _) -> true, order);
    }

    /** Where it can be saved. */
    public String toSave() {
        return "/practices/searches/new" + same().substring(PAGE.length());
    }

    private Order usual() {
        return query.q().isEmpty() ? Order.NEWEST : Order.RELEVANCE;
    }

    private String address(String words, BiPredicate<Facet, String> keeps, Order order) {
        var address = UriComponentsBuilder.fromPath(PAGE);
        if (!words.isEmpty()) {
            address.queryParam("q", encoded(words));
        }
        for (Facet facet : Facet.values()) {
            query.chosen().getOrDefault(facet, List.of()).stream()
                    .filter(value -> keeps.test(facet, value))
                    .forEach(value -> address.queryParam(facet.parameter(), encoded(value)));
        }
        if (order != usual()) {
            address.queryParam("sort", order);
        }
        return address.build(true).toUriString();
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
