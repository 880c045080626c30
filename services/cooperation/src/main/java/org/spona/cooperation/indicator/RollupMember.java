package org.spona.cooperation.indicator;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that measures, in the network by which its values are put together.
 *
 * @param region of the network; null when it has none
 */
public record RollupMember(
        UUID organisationId, UUID networkId, @Nullable UUID region) {

    Optional<UUID> regionId() {
        return Optional.ofNullable(region);
    }
}
