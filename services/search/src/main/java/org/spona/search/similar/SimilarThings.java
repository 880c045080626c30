package org.spona.search.similar;

import java.util.List;
import org.spona.platform.findable.ThingKey;
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
    public List<FoundThing> to(ThingKey thing, int size) {
        return things.readable(List.of(thing)).isEmpty() ? List.of() : similarity.like(thing, size, Readers.get());
    }

    /**
     * Things that may say already what somebody is about to write.
     *
     * @param draft the thing that she writes
     * @throws SearchUnavailable when the index cannot be asked at the moment
     */
    public List<FoundThing> likely(ThingKey draft, String title, String summary) {
        String words = title.strip();
        return words.length() < SHORTEST_TITLE
                ? List.of()
                : similarity.saying(draft, words, summary.strip(), LIKELY, Readers.get());
    }
}
