package org.spona.members.organisation;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
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
}
