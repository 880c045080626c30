package org.spona.search.similar;

import java.util.List;
import java.util.UUID;
import org.spona.platform.tenancy.Reader;
import org.spona.search.finding.FoundThing;
import org.spona.search.finding.SearchUnavailable;

/** Finds things that resemble another one, among those that a reader may see. */
public interface Similarity {

    /**
     * Things of its kind with the same telling words as one that she may read, those of the same topics before others; none when the index does not
     * have it yet.
     *
     * @throws SearchUnavailable when the index cannot be asked at the moment
     */
    List<FoundThing> like(UUID id, int size, Reader reader);

    /**
     * Things of a kind whose title or summary has most words of these, the likest first.
     *
     * @param title may be empty, as may the summary
     * @param except a thing that is not meant, such as the one being written
     * @throws SearchUnavailable when the index cannot be asked at the moment
     */
    List<FoundThing> saying(String kind, String title, String summary, UUID except, int size, Reader reader);
}
