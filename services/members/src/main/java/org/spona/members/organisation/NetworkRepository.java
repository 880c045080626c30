package org.spona.members.organisation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The networks as they are changed; {@link Networks} answers what is asked of them. */
interface NetworkRepository extends Repository<Network, UUID> {

    /** Written at once, so that the database holds it against its rules. */
    Network saveAndFlush(Network network);

    Optional<Network> findById(UUID id);
}
