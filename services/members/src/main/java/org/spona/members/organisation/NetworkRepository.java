package org.spona.members.organisation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The networks as they are changed; {@link Networks} answers what is asked of them. */
interface NetworkRepository extends Repository<Network, UUID> {

    /** Written at once, so that the database holds it against its rules. */
    Network saveAndFlush(Network network);

    Optional<Network> findById(UUID id);

    Optional<Network> findBySlug(String slug);

    /** The network that was called so in addresses. */
    @Query(
            nativeQuery = true,
            value = "select n.* from network n join network_former_slug f on f.network_id = n.id where f.slug = :slug")
    Optional<Network> findByFormerSlug(String slug);
}
