package org.spona.knowledge.search.similar;

import java.util.List;
import java.util.UUID;
import org.spona.knowledge.practice.Practice.Status;
import org.spona.knowledge.practice.Practices;
import org.spona.knowledge.search.PracticeHit;
import org.spona.knowledge.search.SearchAway;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;

/** What else a reader of a practice may want to read, and what a writer may be about to write a second time. */
@Service
public class SimilarPractices {

    /** A shorter title says too little to be compared. */
    private static final int SHORTEST_TITLE = 8;

    private static final int LIKELY = 3;

    private final Practices practices;
    private final Resemblance resemblance;

    SimilarPractices(Practices practices, Resemblance resemblance) {
        this.practices = practices;
        this.resemblance = resemblance;
    }

    /**
     * Practices like this one; none while it is not published.
     *
     * @throws Refusal {@code not-found} when the reader may not see it
     * @throws SearchAway when the index cannot be asked at the moment
     */
    public List<PracticeHit> to(UUID practiceId, int size) {
        var practice = practices.get(practiceId);
        return practice.status() == Status.PUBLISHED
                ? resemblance.like(practiceId, practice.content(), size, Readers.get())
                : List.of();
    }

    /**
     * Practices that may say already what somebody is about to write.
     *
     * @param except the practice that she writes
     * @throws SearchAway when the index cannot be asked at the moment
     */
    public List<PracticeHit> likely(String title, String summary, UUID except) {
        String words = title.strip();
        return words.length() < SHORTEST_TITLE
                ? List.of()
                : resemblance.saying(words, summary.strip(), except, LIKELY, Readers.get());
    }
}
