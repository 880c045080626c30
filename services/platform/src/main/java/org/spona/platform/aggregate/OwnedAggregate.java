package org.spona.platform.aggregate;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.spona.platform.tenancy.Ownership;

/**
 * An announced aggregate that one organisation owns and shares with others.
 *
 * @param <A> its own type
 */
@MappedSuperclass
public abstract class OwnedAggregate<A extends OwnedAggregate<A>> extends AnnouncedAggregate<A> {

    @Embedded
    private Ownership ownership;

    private Instant updatedAt;

    protected OwnedAggregate(UUID id, Ownership ownership, Instant now) {
        super(id);
        this.ownership = ownership;
        this.updatedAt = now;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected OwnedAggregate() {}

    /** Whose it is and how far it is shared. */
    public Ownership ownership() {
        return ownership;
    }

    /** When it was changed last. */
    public Instant updatedAt() {
        return updatedAt;
    }

    /** It is another's, or shared otherwise, from now on. */
    protected void changed(Ownership newOwnership, Instant now) {
        ownership = newOwnership;
        changed(now);
    }

    /** It says something else from now on. */
    protected void changed(Instant now) {
        updatedAt = now;
    }
}
