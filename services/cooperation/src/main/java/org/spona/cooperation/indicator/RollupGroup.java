package org.spona.cooperation.indicator;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Organisations that are put together.
 *
 * @param group the organisation, district, network or region; null of what is in none
 * @param cells one for each period, in their order
 */
public record RollupGroup(@Nullable UUID group, List<RollupCell> cells) {

    public Optional<UUID> id() {
        return Optional.ofNullable(group);
    }
}
