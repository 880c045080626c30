package org.spona.search.completion;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.spona.platform.tenancy.Reader;
import org.spona.search.finding.SearchResult.Count;
import org.spona.search.finding.SearchUnavailable;

/** Looks up what of the things that a reader may see begins with the letters typed so far. */
public interface Completions {

    /**
     * A thing whose title fits.
     *
     * @param id what its page is of
     * @param kind the name of its kind
     * @param language BCP 47 with script, as it was written
     */
    record Title(UUID id, String kind, String title, String language) {}

    /**
     * What begins so.
     *
     * @param titles the best first
     * @param municipalities ids of places in whose names, or in that of the organisation that wrote, it fits, with how many things they have
     * @param topics those of the asked codes that things have, with how many
     */
    record Found(List<Title> titles, List<Count> municipalities, List<Count> topics) {}

    /**
     * Asks once for all of it.
     *
     * @param typed words, the last of which may be unfinished
     * @param topics codes whose labels fit
     * @throws SearchUnavailable when the index cannot be asked at the moment
     */
    Found find(String typed, Collection<String> topics, Reader reader);
}
