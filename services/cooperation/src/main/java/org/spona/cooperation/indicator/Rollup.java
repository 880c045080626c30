package org.spona.cooperation.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts the values of an indicator together, group by group and period by period, in time that grows with their number. Which district a value
 * counts for is decided by the period that it is of, so that what was once put together stays when a municipality moves.
 */
final class Rollup {

    /** Of what is in no group. */
    private static final UUID NOWHERE = new UUID(0, 0);

    private final Map<UUID, List<DistrictLink>> links;

    Rollup(Collection<DistrictLink> links) {
        this.links = links.stream().collect(Collectors.groupingBy(DistrictLink::memberId));
    }

    List<RollupGroup> of(
            Indicator indicator,
            Collection<RollupMember> members,
            Collection<OrganisationValue> values,
            List<Period> periods,
            RollupLevel level) {
        Map<Period, Map<UUID, OrganisationValue>> byPeriod = new HashMap<>();
        values.forEach(value ->
                byPeriod.computeIfAbsent(value.period(), _ -> new HashMap<>()).put(value.organisationId(), value));
        Map<UUID, List<RollupCell>> groups = new LinkedHashMap<>();
        for (Period period : periods) {
            Map<UUID, OrganisationValue> known = byPeriod.getOrDefault(period, Map.of());
            members.stream()
                    .collect(Collectors.groupingBy(member -> group(member, period, level)))
                    .forEach((group, in) -> groups.computeIfAbsent(group, _ -> new ArrayList<>())
                            .add(cell(indicator.content(), period, in, known)));
        }
        return groups.entrySet().stream()
                .map(entry -> new RollupGroup(nullable(entry.getKey()), whole(entry.getValue(), periods)))
                .toList();
    }

    private static RollupCell cell(
            IndicatorContent content, Period period, List<RollupMember> members, Map<UUID, OrganisationValue> known) {
        List<OrganisationValue> have = new ArrayList<>();
        List<UUID> missing = new ArrayList<>();
        for (RollupMember member : members) {
            OrganisationValue value = known.get(member.organisationId());
            if (value == null || value.value().unknown()) {
                missing.add(member.organisationId());
            } else {
                have.add(value);
            }
        }
        return new RollupCell(
                period,
                RollupValue.of(content, have),
                new Coverage(have.size(), List.copyOf(missing)),
                RollupPart.of(content, have));
    }

    /** A district that nobody belonged to in some period has nothing to tell of it. */
    private static List<RollupCell> whole(List<RollupCell> cells, List<Period> periods) {
        Map<Period, RollupCell> known = cells.stream().collect(Collectors.toMap(RollupCell::period, cell -> cell));
        return periods.stream()
                .map(period -> Optional.ofNullable(known.get(period))
                        .orElseGet(
                                () -> new RollupCell(period, RollupValue.NONE, new Coverage(0, List.of()), List.of())))
                .toList();
    }

    private UUID group(RollupMember member, Period period, RollupLevel level) {
        return switch (level) {
            case MUNICIPALITY -> member.organisationId();
            case DISTRICT ->
                links.getOrDefault(member.organisationId(), List.of()).stream()
                        .filter(link -> link.holdsIn(period))
                        .map(DistrictLink::districtId)
                        .findFirst()
                        .orElse(NOWHERE);
            case NETWORK -> member.networkId();
            case REGION -> member.regionId().orElse(NOWHERE);
        };
    }

    private static @Nullable UUID nullable(UUID group) {
        return group.equals(NOWHERE) ? null : group;
    }
}
