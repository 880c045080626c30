package org.spona.cooperation.indicator;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.aggregate.Aggregates;

/** The values that the current reader may see; the database leaves out all others. */
interface Measurements extends Aggregates<Measurement> {

    /** Written at once, so that the database says whether it takes it. */
    Measurement saveAndFlush(Measurement measurement);

    Optional<Measurement> findByIndicatorIdAndOrganisationIdAndPeriod(
            UUID indicatorId, UUID organisationId, String period);

    List<Measurement> findByIndicatorIdAndOrganisationIdOrderByLastDay(UUID indicatorId, UUID organisationId);
}
