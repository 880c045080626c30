package org.spona.members.organisation;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All organisations, which everybody who has signed in may know. */
public interface Organisations extends Repository<Organisation, UUID> {

    /** Written at once, so that what follows in the transaction finds it. */
    Organisation saveAndFlush(Organisation organisation);

    boolean existsById(UUID id);

    Optional<Organisation> findById(UUID id);

    /**
     * The organisation with this id.
     *
     * @throws Refusal {@code not-found} when there is none
     */
    default Organisation get(UUID id) {
        return findById(id).orElseThrow(Refusal::notFound);
    }

    /** Some that the reader may change, which nobody else does until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Organisation where id in :ids order by id")
    List<Organisation> lock(Collection<UUID> ids);

    /** Those that have turned out to be one of these, or are held to be. */
    @Query("from Organisation where mergedInto = :id or sameAs = :id order by id")
    List<Organisation> findSameAs(UUID id);

    /** Those that are held to be one of some, the question being open. */
    @Query("from Organisation where sameAs in :ids order by nameLatin, id")
    List<Organisation> findAsking(Collection<UUID> ids);
}
