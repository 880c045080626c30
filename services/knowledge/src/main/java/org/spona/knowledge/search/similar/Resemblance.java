package org.spona.knowledge.search.similar;

import java.util.List;
import java.util.UUID;
import org.spona.knowledge.practice.PracticeContent;
import org.spona.knowledge.search.PracticeHit;
import org.spona.knowledge.search.SearchAway;
import org.spona.platform.tenancy.Reader;

/** Finds practices that resemble another one, among those that a reader may see. */
public interface Resemblance {

    /**
     * Practices with the same telling words as a published one, those of the same topics before others.
     *
     * @param practiceId the one that is not meant itself
     * @throws SearchAway when the index cannot be asked at the moment
     */
    List<PracticeHit> like(UUID practiceId, PracticeContent content, int size, Reader reader);

    /**
     * Practices whose title or summary has most words of these, the likest first.
     *
     * @param title may be empty, as may the summary
     * @param except a practice that is not meant, such as the one being written
     * @throws SearchAway when the index cannot be asked at the moment
     */
    List<PracticeHit> saying(String title, String summary, UUID except, int size, Reader reader);
}
