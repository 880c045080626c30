package org.spona.platform.aggregate;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.spona.platform.findable.OwnedThing;
import org.spona.platform.history.Recorded;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;

/**
 * An owned aggregate that somebody has written, with a page of its own and a history. Its table has the columns {@code author_id}, and
 * {@code folded} for the words by which it is searched in lists.
 *
 * @param <A> its own type
 */
@MappedSuperclass
public abstract class WrittenAggregate<A extends WrittenAggregate<A>> extends OwnedAggregate<A>
        implements OwnedThing, Recorded {

    private UUID authorId;
    private String folded;

    /** @param folded the words by which it is searched, as {@code SearchedWords} folds them */
    protected WrittenAggregate(UUID id, Reader author, Ownership ownership, String folded, Instant now) {
        super(id, ownership, now);
        this.authorId = author.personId();
        this.folded = folded;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected WrittenAggregate() {}

    /** Who began it. */
    public UUID authorId() {
        return authorId;
    }

    /** The words by which it is searched. */
    protected String folded() {
        return folded;
    }

    /** It is searched by these words from now on. */
    protected void fold(String words) {
        folded = words;
    }
}
