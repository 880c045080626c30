package org.spona.cooperation.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Named;
import org.spona.platform.directory.Region;
import org.spona.platform.language.SerbianScript;
import org.spona.platform.language.Sorting;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Roll-ups with names, in the order of the alphabet: what pages, API and exports show of them. */
@Service
@Transactional(readOnly = true)
public class RollupTables {

    private final RollupReading reading;
    private final Districts districts;
    private final Directory directory;
    private final JdbcClient database;
    private final Clock clock;

    RollupTables(RollupReading reading, Districts districts, Directory directory, JdbcClient database, Clock clock) {
        this.reading = reading;
        this.districts = districts;
        this.directory = directory;
        this.database = database;
        this.clock = clock;
    }

    /** What is asked for of one indicator. */
    public RollupTable of(Indicator indicator, RollupFilter filter) {
        List<Period> periods = filter.of(indicator.content().frequency(), LocalDate.now(clock));
        return tables(List.of(indicator), periods, filter.put()).getFirst();
    }

    /** Several indicators for the same periods, in their order. */
    public List<RollupTable> tables(Collection<Indicator> indicators, List<Period> periods, RollupLevel level) {
        Map<UUID, List<RollupGroup>> read = reading.read(indicators, periods, level);
        Map<UUID, GroupName> names =
                names(read.values().stream().flatMap(List::stream).toList(), level);
        Comparator<RollupGroup> byName = Comparator.comparing(
                (RollupGroup group) -> group.id()
                        .map(id -> names.getOrDefault(id, new GroupName("", "")).latin())
                        .orElse("\uFFFF"),
                Sorting.of(Locale.of("sr")));
        return indicators.stream()
                .map(indicator -> new RollupTable(
                        indicator,
                        level,
                        periods,
                        read.getOrDefault(indicator.getId(), List.of()).stream()
                                .sorted(byName)
                                .toList(),
                        names))
                .toList();
    }

    private Map<UUID, GroupName> names(List<RollupGroup> groups, RollupLevel level) {
        Set<UUID> ids = groups.stream().flatMap(group -> group.id().stream()).collect(Collectors.toSet());
        Set<UUID> organisations = Stream.concat(
                        level == RollupLevel.MUNICIPALITY ? ids.stream() : Stream.of(),
                        groups.stream()
                                .flatMap(group -> group.cells().stream())
                                .flatMap(cell -> cell.coverage().missing().stream()))
                .collect(Collectors.toSet());
        Map<UUID, GroupName> names = new HashMap<>();
        directory.organisations(organisations).forEach((id, organisation) -> names.put(id, name(organisation)));
        switch (level) {
            case MUNICIPALITY -> {}
            case DISTRICT ->
                districts
                        .find(ids)
                        .forEach((id, district) -> names.put(
                                id,
                                new GroupName(
                                        SerbianScript.toLatin(district.name()),
                                        SerbianScript.toCyrillic(district.name()))));
            case NETWORK -> directory.networks(ids).forEach((id, network) -> names.put(id, name(network)));
            case REGION -> regions(ids).forEach(region -> names.put(region.id(), name(region)));
        }
        return names;
    }

    private List<Region> regions(Set<UUID> ids) {
        return database.sql("select * from directory_region where id = any (?)")
                .param(ids.toArray(UUID[]::new))
                .query(new SimplePropertyRowMapper<>(Region.class))
                .list();
    }

    private static GroupName name(Named named) {
        return new GroupName(named.nameLatin(), named.nameCyrillic());
    }
}
