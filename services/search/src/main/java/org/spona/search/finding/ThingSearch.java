package org.spona.search.finding;

import org.spona.platform.tenancy.Reader;

/** Finds things. */
public interface ThingSearch {

    /**
     * What the reader may see of what fits; nothing else enters hits, counts or facets.
     *
     * @throws SearchUnavailable when the index cannot be asked at the moment
     */
    SearchResult search(SearchQuery query, Reader reader);
}
