package org.spona.search.finding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.spona.search.finding.SearchQuery.Order;

/**
 * A search as addresses and the API give it, beside its {@link Filters}.
 *
 * @param q words, in any script and form; empty for all things
 * @param sort order of the hits; by relevance when there are words, else newest first
 * @param page counted from 0
 * @param size hits a page, 1 to 100
 * @param municipalityNamed beginnings of words in the names of the municipalities to choose from, at most 60 characters
 */
public record SearchParameters(
        @Size(max = 200) String q,
        Order sort,
        @Min(0) @Max(99) Integer page,
        @Min(1) @Max(100) Integer size,
        @Size(max = 60) String municipalityNamed) {

    private static final int DEFAULT_SIZE = 20;

    /** What is missing has its default. */
    @SuppressWarnings("NullAway") // absent request parameters arrive as null
    public SearchParameters {
        q = q == null ? "" : q.strip();
        sort = sort == null ? SearchQuery.usualOrder(q) : sort;
        page = page == null ? 0 : page;
        size = size == null ? DEFAULT_SIZE : size;
        municipalityNamed = municipalityNamed == null ? "" : municipalityNamed.strip();
    }

    /** Among what these let through. */
    public SearchQuery among(Filters filters) {
        return new SearchQuery(q, filters, sort, page, size, municipalityNamed);
    }
}
