package org.spona.knowledge.search.suggestion;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.spona.knowledge.search.SearchAway;
import org.spona.knowledge.search.SearchResult.Count;
import org.spona.platform.tenancy.Reader;

/** Looks up what of the practices that a reader may see begins with the letters typed so far. */
public interface Beginnings {

    /**
     * A practice whose title fits.
     *
     * @param language BCP 47 with script, as it was written
     */
    record Title(UUID id, String title, String language) {}

    /**
     * What begins so.
     *
     * @param practices the best first
     * @param municipalities ids of places in whose names, or in that of the organisation that wrote, it fits, with how many practices they have
     * @param topics those of the asked codes that practices have, with how many
     */
    record Found(List<Title> practices, List<Count> municipalities, List<Count> topics) {}

    /**
     * Asks once for all of it.
     *
     * @param typed words, the last of which may be unfinished
     * @param topics codes whose labels fit
     * @throws SearchAway when the index cannot be asked at the moment
     */
    Found find(String typed, Collection<String> topics, Reader reader);
}
