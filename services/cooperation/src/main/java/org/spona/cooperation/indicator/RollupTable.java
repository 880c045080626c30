package org.spona.cooperation.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The values of an indicator, put together, with the names of whom they are.
 *
 * @param names of all groups and of all organisations of whom nothing is known, by id
 */
public record RollupTable(
        Indicator indicator,
        RollupLevel level,
        List<Period> periods,
        List<RollupGroup> groups,
        Map<UUID, GroupName> names) {

    /** How a group or an organisation is called; empty when the directory does not know it. */
    public Optional<GroupName> name(UUID id) {
        return Optional.ofNullable(names.get(id));
    }
}
