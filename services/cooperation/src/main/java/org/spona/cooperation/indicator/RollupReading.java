package org.spona.cooperation.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.OrganisationKind;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The values of indicators, put together as far as the reader may read them: the one place that the pages, the API and the exports ask. So many
 * statements are sent, whatever the number of indicators, organisations and periods: networks, members, values, districts, and one for each
 * thing that the platform counts.
 */
@Service
@Transactional(readOnly = true)
public class RollupReading {

    private final JdbcClient database;
    private final CountedValues counted;

    RollupReading(JdbcClient database, CountedValues counted) {
        this.database = database;
        this.counted = counted;
    }

    /** Each of these indicators, with its groups in no order; their names are the caller's to look up. */
    public Map<UUID, List<RollupGroup>> read(
            Collection<Indicator> indicators, List<Period> periods, RollupLevel level) {
        if (indicators.isEmpty() || periods.isEmpty()) {
            return Map.of();
        }
        RollupMembers members = members(indicators);
        Map<UUID, List<OrganisationValue>> values = values(indicators, periods, members);
        var rollup = new Rollup(level == RollupLevel.DISTRICT ? links(members.networks()) : List.of());
        Map<UUID, List<RollupGroup>> tables = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            List<OrganisationValue> own = values.getOrDefault(indicator.getId(), List.of());
            tables.put(
                    indicator.getId(),
                    rollup.of(indicator, members.with(indicator, own).values(), own, periods, level));
        }
        return tables;
    }

    private Map<UUID, List<OrganisationValue>> values(
            Collection<Indicator> indicators, List<Period> periods, RollupMembers members) {
        List<OrganisationValue> values = new ArrayList<>(counted.of(indicators, periods, members));
        List<UUID> reported = indicators.stream()
                .filter(Indicator::isReported)
                .map(Indicator::getId)
                .toList();
        if (!reported.isEmpty()) {
            values.addAll(reported(reported, periods));
        }
        return values.stream().collect(Collectors.groupingBy(OrganisationValue::indicatorId));
    }

    private List<OrganisationValue> reported(List<UUID> indicators, List<Period> periods) {
        Map<String, Period> codes = periods.stream().collect(Collectors.toMap(Period::code, Function.identity()));
        return database.sql("""
                        select indicator_id, organisation_id, network_id, period, amount, numerator, denominator,
                            nullif(parts, '[]'::jsonb)::text
                        from measurement
                        where indicator_id = any (:indicators) and period = any (:periods) and status in ('APPROVED', 'LOCKED')
                            and not unknown""")
                .param("indicators", indicators.toArray(UUID[]::new))
                .param("periods", codes.keySet().toArray(String[]::new))
                .query((row, _) -> new OrganisationValue(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        codes.getOrDefault(row.getString(4), periods.getFirst()),
                        new MeasuredValue(row.getBigDecimal(5), row.getBigDecimal(6), row.getBigDecimal(7), "", false),
                        parts(row.getString(8)),
                        Set.of()))
                .list();
    }

    /** Most values are not told apart, and nothing is read of them. */
    private static List<MeasuredPart> parts(@Nullable String json) {
        return json == null ? List.of() : List.of(JsonMapper.shared().readValue(json, MeasuredPart[].class));
    }

    private RollupMembers members(Collection<Indicator> indicators) {
        Set<UUID> own = indicators.stream()
                .map(indicator -> indicator.ownership().networkId())
                .collect(Collectors.toSet());
        Map<UUID, UUID> regions = new HashMap<>();
        database.sql("""
                        select n.id, coalesce(n.region_id, n.id) as region_id from directory_network n
                        where n.id = any (:own) or n.region_id in (select region_id from directory_network where id = any (:own))""")
                .param("own", own.toArray(UUID[]::new))
                .query((row, _) -> regions.put(row.getObject("id", UUID.class), row.getObject("region_id", UUID.class)))
                .list();
        List<RollupMember> joined = database.sql("""
                        select r.organisation_id, r.network_id, n.region_id as region from directory_roster r
                        join directory_network n on n.id = r.network_id
                        join directory_organisation o on o.id = r.organisation_id
                        where r.joined and r.network_id = any (:networks) and o.merged_into is null and o.kind = any (:kinds)""")
                .param("networks", regions.keySet().toArray(UUID[]::new))
                .param("kinds", OrganisationKind.localGovernments().toArray(String[]::new))
                .query(new SimplePropertyRowMapper<>(RollupMember.class))
                .list();
        return new RollupMembers(joined, regions);
    }

    private List<DistrictLink> links(Set<UUID> networks) {
        return database.sql("""
                        select district_id, member_id, valid_from, valid_until from district_link where network_id = any (:networks)""")
                .param("networks", networks.toArray(UUID[]::new))
                .query(new SimplePropertyRowMapper<>(DistrictLink.class))
                .list();
    }
}
