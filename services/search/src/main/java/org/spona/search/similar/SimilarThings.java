package org.spona.search.similar;

import java.util.List;
import java.util.UUID;
import org.spona.platform.findable.Things;
import org.spona.platform.tenancy.Readers;
import org.spona.search.finding.FoundThing;
import org.spona.search.finding.SearchUnavailable;
import org.springframework.stereotype.Service;

/** What else a reader of a thing may want to read, and what a writer may be about to write a second time. */
@Service
public class SimilarThings {

    /** A shorter title says too little to be compared. */
    private static final int SHORTEST_TITLE = 8;

    private static final int LIKELY = 3;

    private final Things things;
    private final Similarity similarity;

    SimilarThings(Things things, Similarity similarity) {
        this.things = things;
        this.similarity = similarity;
    }

    /**
     * Things like this one; none when the reader may not read it, as when there is no such thing.
     *
     * @throws SearchUnavailable when the index cannot be asked at the moment
     */
    public List<FoundThing> to(UUID id, int size) {
        return things.readable(List.of(id)).isEmpty() ? List.of() : similarity.like(id, size, Readers.get());
    }

    /**
     * Things that may say already what somebody is about to write.
     *
     * @param kind of what she writes
     * @param except the thing that she writes
     * @throws SearchUnavailable when the index cannot be asked at the moment
     */
    public List<FoundThing> likely(String kind, String title, String summary, UUID except) {
        String words = title.strip();
        return words.length() < SHORTEST_TITLE
                ? List.of()
                : similarity.saying(kind, words, summary.strip(), except, LIKELY, Readers.get());
    }
}
