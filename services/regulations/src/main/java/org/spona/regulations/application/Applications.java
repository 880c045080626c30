package org.spona.regulations.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The applications that the current reader may see: her organisation's, and those of the networks whose staff she is. */
interface Applications extends Repository<Application, UUID> {

    Application save(Application application);

    Optional<Application> findById(UUID id);

    Optional<Application> findByObligationIdAndOwnershipOrganisationId(UUID obligationId, UUID organisationId);

    List<Application> findByObligationIdIn(Collection<UUID> obligationIds);

    List<Application> findByObligationIdInAndOwnershipOrganisationId(
            Collection<UUID> obligationIds, UUID organisationId);

    List<Application> findByOwnershipOrganisationId(UUID organisationId);
}
