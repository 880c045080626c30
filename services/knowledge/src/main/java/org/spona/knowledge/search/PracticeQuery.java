package org.spona.knowledge.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.BindParam;

/**
 * A search as addresses and the API give it. Values of one facet widen, facets narrow.
 *
 * @param q words, in any script and form; empty for all practices
 * @param sort order of the hits; by relevance when there are words, else newest first
 * @param page counted from 0
 * @param size hits a page, 1 to 100
 */
public record PracticeQuery(
        @Size(max = 200) String q,
        @BindParam("country") @Size(max = 20) List<@Size(max = 40) String> countries,
        @BindParam("municipality") @Size(max = 50) List<@Size(max = 40) String> municipalities,
        @BindParam("topic") @Size(max = 50) List<@Size(max = 40) String> topics,
        @BindParam("targetGroup") @Size(max = 50) List<@Size(max = 40) String> targetGroups,
        @BindParam("writtenIn") @Size(max = 20) List<@Size(max = 40) String> languages,
        @BindParam("network") @Size(max = 50) List<@Size(max = 40) String> networks,
        Order sort,
        @Min(0) @Max(99) Integer page,
        @Min(1) @Max(100) Integer size) {

    /** The order of hits. */
    public enum Order {
        RELEVANCE,
        NEWEST,
        /** By how many organisations apply it. */
        ADOPTED
    }

    private static final int DEFAULT_SIZE = 20;

    /** What is missing has its default. */
    @SuppressWarnings("NullAway") // absent request parameters arrive as null
    public PracticeQuery {
        q = q == null ? "" : q.strip();
        countries = orEmpty(countries);
        municipalities = orEmpty(municipalities);
        topics = orEmpty(topics);
        targetGroups = orEmpty(targetGroups);
        languages = orEmpty(languages);
        networks = orEmpty(networks);
        sort = sort == null ? (q.isEmpty() ? Order.NEWEST : Order.RELEVANCE) : sort;
        page = page == null ? 0 : page;
        size = size == null ? DEFAULT_SIZE : size;
    }

    /** The newest practices. */
    public static PracticeQuery newest(int size) {
        return new PracticeQuery(
                "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Order.NEWEST, 0, size);
    }

    /** The first hits for the same words, the best first, whatever else is chosen. */
    public PracticeQuery first(int hits) {
        return new PracticeQuery(
                q, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Order.RELEVANCE, 0, hits);
    }

    /** The chosen values of each facet; empty where nothing is chosen. */
    public Map<Facet, List<String>> chosen() {
        return Map.of(
                Facet.COUNTRY, countries,
                Facet.MUNICIPALITY, municipalities,
                Facet.TOPIC, topics,
                Facet.TARGET_GROUP, targetGroups,
                Facet.LANGUAGE, languages,
                Facet.NETWORK, networks);
    }

    /** Whether the reader asked for anything in particular. */
    public boolean narrowed() {
        return !q.isEmpty() || chosen().values().stream().anyMatch(values -> !values.isEmpty());
    }

    @SuppressWarnings("NullAway") // absent request parameters arrive as null
    private static List<String> orEmpty(List<String> values) {
        return values == null
                ? List.of()
                : values.stream().filter(value -> !value.isBlank()).toList();
    }
}
