package org.spona.search.finding;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spona.platform.web.PageOf;

/**
 * What a search found among what its reader may see.
 *
 * @param hits the asked part of the hits
 * @param more whether there are more hits than their number says: it ends at 10,000, and what facets give is estimated then
 * @param municipalities from how many municipalities the hits come; 0 when that is not known
 * @param facets the values of each facet with how many hits they would give, most first
 * @param meant the query that was probably meant, in words that stand in what was found; null when nothing had to be corrected
 */
public record SearchResult(
        PageOf<FoundThing> hits,
        boolean more,
        long municipalities,
        Map<Facet, List<Count>> facets,
        @Nullable String meant) {

    /** A value of a facet and how many hits have it; the facet's own choice is not counted against it. */
    public record Count(String value, long hits) {}
}
