package org.spona.search.finding;

import org.spona.platform.tenancy.Reader;

/** Finds things. */
public interface ThingSearch {

    /** The name of the consumer of events that brings things into the search. */
    String CONSUMER = "search-index";

    /**
     * What the reader may see of what fits; nothing else enters hits, counts or facets.
     *
     * @throws SearchUnavailable when the index cannot be asked at the moment
     */
    SearchResult search(SearchQuery query, Reader reader);
}
