package org.spona.members.administration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Administrators of organisations; that there are some is known to everybody who is known. */
interface Administrators extends Repository<Administrator, UUID> {

    /** Written at once, so that what follows in the transaction finds it. */
    Administrator saveAndFlush(Administrator administrator);

    Optional<Administrator> findById(UUID id);

    /**
     * The administrator with this id.
     *
     * @throws Refusal {@code not-found} when there is none
     */
    default Administrator get(UUID id) {
        return findById(id).orElseThrow(Refusal::notFound);
    }

    /** Those that have not ended, whether they have begun or not. */
    @Query("from Administrator where organisationId = :organisationId and validUntil is null order by validFrom, id")
    List<Administrator> findOpen(UUID organisationId);

    /** What a person administers, or will. */
    @Query("from Administrator where personId = :personId and validUntil is null order by organisationId, id")
    List<Administrator> findOpenOf(UUID personId);

    /** Lets changes of one organisation's administrators come one after the other until the transaction ends. */
    @Query(
            nativeQuery = true,
            value = "select 1 from pg_advisory_xact_lock(hashtextextended(cast(:organisationId as text), 0))")
    int awaitTurn(UUID organisationId);
}
