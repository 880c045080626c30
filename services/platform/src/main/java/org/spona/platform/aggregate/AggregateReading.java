package org.spona.platform.aggregate;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.springframework.transaction.annotation.Transactional;

/**
 * What pages and JSON ask of the aggregates of one kind that the reader may see; each kind adds how they are listed.
 *
 * @param <A> the aggregates
 */
@Transactional(readOnly = true)
public abstract class AggregateReading<A extends Aggregate<A>> {

    private final Aggregates<A> aggregates;

    protected AggregateReading(Aggregates<A> aggregates) {
        this.aggregates = aggregates;
    }

    /**
     * The one with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public A get(UUID id) {
        return aggregates.get(id);
    }

    /** The one with this id, if the reader may see it. */
    public Optional<A> find(UUID id) {
        return aggregates.findById(id);
    }

    /** Whether the reader begins some: she writes for an organisation. */
    public boolean canWrite() {
        return Readers.get().isAnywhere(Role::writes);
    }
}
