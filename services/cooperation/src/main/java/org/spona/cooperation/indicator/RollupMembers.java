package org.spona.cooperation.indicator;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Visibility;

/**
 * Who measures which indicator: whom the coverage of a roll-up is about.
 *
 * @param joined the municipalities of the networks, as far as the reader may know them
 * @param regions the region of each network; those without one are left out
 */
record RollupMembers(List<RollupMember> joined, Map<UUID, UUID> regions) {

    /** The networks that are read. */
    Set<UUID> networks() {
        return regions.keySet();
    }

    /** Those that measure an indicator. */
    List<RollupMember> of(Indicator indicator) {
        UUID network = indicator.ownership().networkId();
        if (indicator.content().reporters() == Reporters.OWNER) {
            return List.of(new RollupMember(indicator.ownership().organisationId(), network, regionOf(network)));
        }
        boolean regional = indicator.ownership().visibility().widerThan(Visibility.NETWORK);
        UUID region = regionOf(network);
        Map<UUID, RollupMember> members = new HashMap<>();
        joined.stream()
                .filter(member -> member.networkId().equals(network)
                        || (regional && region != null && region.equals(member.region())))
                .forEach(member -> members.merge(
                        member.organisationId(),
                        member,
                        (one, other) -> one.networkId().equals(network) ? one : other));
        return List.copyOf(members.values());
    }

    /** The organisations that some indicators are about, with those that have values although they are members no more. */
    Map<UUID, RollupMember> with(Indicator indicator, Collection<OrganisationValue> values) {
        Map<UUID, RollupMember> all =
                of(indicator).stream().collect(Collectors.toMap(RollupMember::organisationId, member -> member));
        values.forEach(value -> all.putIfAbsent(
                value.organisationId(),
                new RollupMember(value.organisationId(), value.networkId(), regionOf(value.networkId()))));
        return all;
    }

    private @Nullable UUID regionOf(UUID network) {
        return Optional.ofNullable(regions.get(network))
                .filter(region -> !region.equals(network))
                .orElse(null);
    }
}
