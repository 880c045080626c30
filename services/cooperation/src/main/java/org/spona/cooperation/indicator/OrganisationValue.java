package org.spona.cooperation.indicator;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The value of an organisation for a period, as it counts in a roll-up.
 *
 * @param parts of it by breakdown, as far as its organisation tells it apart
 * @param things what was counted, when the platform did; a thing of several organisations counts once in what they are together
 */
public record OrganisationValue(
        UUID indicatorId,
        UUID organisationId,
        UUID networkId,
        Period period,
        MeasuredValue value,
        List<MeasuredPart> parts,
        Set<UUID> things) {

    /** A value that was reported whole. */
    OrganisationValue(UUID indicatorId, UUID organisationId, UUID networkId, Period period, MeasuredValue value) {
        this(indicatorId, organisationId, networkId, period, value, List.of(), Set.of());
    }

    /** A value that the platform has counted. */
    OrganisationValue(
            UUID indicatorId,
            UUID organisationId,
            UUID networkId,
            Period period,
            MeasuredValue value,
            Set<UUID> things) {
        this(indicatorId, organisationId, networkId, period, value, List.of(), things);
    }
}
