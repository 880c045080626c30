package org.spona.platform.aggregate;

import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.history.VersionListener;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.Refusal;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.domain.Persistable;

/**
 * Things that change together under one identity; its events are published when it is saved.
 *
 * @param <A> its own type
 */
@MappedSuperclass
@EntityListeners(VersionListener.class)
public abstract class Aggregate<A extends Aggregate<A>> extends AbstractAggregateRoot<A> implements Persistable<UUID> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    /** @param id chosen by whoever makes it, so that a repeated request makes no second one */
    protected Aggregate(UUID id) {
        this.id = id;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Aggregate() {}

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }

    /** Counts every change; what a form must have seen to be saved over. */
    public long version() {
        return version == null ? 0 : version;
    }

    /**
     * Refuses to write over what a writer has not seen.
     *
     * @param seen the version that she has seen; empty when she does not say
     * @throws Refusal {@code stale}
     */
    public void requireSeen(Optional<Long> seen) {
        if (seen.filter(version -> version != version()).isPresent()) {
            throw new Refusal(CommonError.STALE);
        }
    }
}
