package org.spona.cooperation.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.springframework.data.repository.Repository;

/** The values that the current reader may see; the database leaves out all others. */
interface Measurements extends Repository<Measurement, UUID> {

    /** Written at once, so that the database says whether it takes it. */
    Measurement saveAndFlush(Measurement measurement);

    Optional<Measurement> findById(UUID id);

    List<Measurement> findByIdIn(Collection<UUID> ids);

    Optional<Measurement> findByIndicatorIdAndOrganisationIdAndPeriod(
            UUID indicatorId, UUID organisationId, String period);

    List<Measurement> findByIndicatorIdAndOrganisationIdOrderByLastDay(UUID indicatorId, UUID organisationId);

    /**
     * The value with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    default Measurement get(UUID id) {
        return findById(id).orElseThrow(Refusal::notFound);
    }
}
