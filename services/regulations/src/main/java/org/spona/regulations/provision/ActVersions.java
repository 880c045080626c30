package org.spona.regulations.provision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The versions of acts that the current reader may see; the database leaves out all others. */
interface ActVersions extends Repository<ActVersion, UUID> {

    ActVersion save(ActVersion version);

    /** Written at once, so that it shows whether its id was free. */
    ActVersion saveAndFlush(ActVersion version);

    void delete(ActVersion version);

    Optional<ActVersion> findById(UUID id);

    /**
     * The version with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    default ActVersion get(UUID id) {
        return findById(id).orElseThrow(Refusal::notFound);
    }

    /** All of an act, newest first; those whose day is not known before them. An act has some dozens. */
    @Query("from ActVersion where regulationId = :regulationId order by content.validFrom desc nulls first, id")
    List<ActVersion> findByRegulation(UUID regulationId);
}
