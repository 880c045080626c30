package org.spona.search.similar;

import java.util.List;
import org.spona.platform.findable.ThingKey;
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
    List<FoundThing> like(ThingKey thing, int size, Reader reader);

    /**
     * Things of its kind whose title or summary has most words of these, the likest first.
     *
     * @param draft the thing that is being written; it is not meant itself
     * @param title may be empty, as may the summary
     * @throws SearchUnavailable when the index cannot be asked at the moment
     */
    List<FoundThing> saying(ThingKey draft, String title, String summary, int size, Reader reader);
}
