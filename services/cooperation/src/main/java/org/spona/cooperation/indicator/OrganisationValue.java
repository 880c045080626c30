package org.spona.cooperation.indicator;

import java.util.Set;
import java.util.UUID;

/**
 * The value of an organisation for a period, as it counts in a roll-up.
 *
 * @param things what was counted, when the platform did; a thing of several organisations counts once in what they are together
 */
public record OrganisationValue(
        UUID indicatorId, UUID organisationId, UUID networkId, Period period, MeasuredValue value, Set<UUID> things) {

    /** A value that was reported. */
    OrganisationValue(UUID indicatorId, UUID organisationId, UUID networkId, Period period, MeasuredValue value) {
        this(indicatorId, organisationId, networkId, period, value, Set.of());
    }
}
