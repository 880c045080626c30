package org.spona.knowledge.search;

import org.spona.platform.tenancy.Reader;

/** Finds practices. */
public interface PracticeSearch {

    /** The name of the consumer of events that brings practices into the search. */
    String CONSUMER = "search-index";

    /**
     * What the reader may see of what fits; nothing else enters hits, counts or facets.
     *
     * @throws SearchAway when the index cannot be asked at the moment
     */
    SearchResult search(PracticeQuery query, Reader reader);
}
