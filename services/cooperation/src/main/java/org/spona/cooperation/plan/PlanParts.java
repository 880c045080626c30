package org.spona.cooperation.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The parts of organisations in the plans that the current reader may see. */
interface PlanParts extends Repository<PlanPart, UUID> {

    PlanPart saveAndFlush(PlanPart part);

    Optional<PlanPart> findById(UUID id);

    Optional<PlanPart> findByPlanIdAndOrganisationId(UUID planId, UUID organisationId);

    List<PlanPart> findByPlanIdIn(Collection<UUID> plans);
}
