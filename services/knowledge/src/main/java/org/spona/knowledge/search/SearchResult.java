package org.spona.knowledge.search;

import java.util.List;
import java.util.Map;
import org.spona.platform.web.PageOf;

/**
 * What a search found among what its reader may see.
 *
 * @param hits the asked part of the hits
 * @param municipalities from how many municipalities the hits come
 * @param facets the values of each facet with how many hits they would give, most first
 */
public record SearchResult(PageOf<PracticeHit> hits, long municipalities, Map<Facet, List<Count>> facets) {

    /** A value of a facet and how many hits have it; the facet's own choice is not counted against it. */
    public record Count(String value, long hits) {}
}
