package org.spona.platform.aggregate;

import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/**
 * An aggregate whose state other services keep a copy of.
 *
 * @param <A> its own type
 */
@MappedSuperclass
public abstract class AnnouncedAggregate<A extends AnnouncedAggregate<A>> extends Aggregate<A> {

    private long revision;

    protected AnnouncedAggregate(UUID id) {
        super(id);
    }

    protected AnnouncedAggregate() {}

    /** Counts what others were told; the version of its events. */
    public long revision() {
        return revision;
    }

    /** Others are to be told of this change. */
    protected void tell(Object event) {
        nextRevision();
        registerEvent(event);
    }

    /** Others are told of this change by an event that is not the aggregate's own. */
    protected void nextRevision() {
        revision++;
    }
}
