package org.spona.regulations.campaign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.spona.platform.language.Sorting;
import org.spona.regulations.application.ObligationStatus;

/**
 * How far all are, on the map of their network.
 *
 * @param map none when staff have sent none
 * @param places its shapes, each with the line of its organisation if the campaign follows it
 * @param absent the lines of organisations that are not on the map
 * @param dashboard the same as a table
 */
public record CampaignMap(
        Optional<NetworkMap> map, List<Place> places, List<CampaignLine> absent, CampaignDashboard dashboard) {

    public CampaignMap {
        places = List.copyOf(places);
        absent = List.copyOf(absent);
    }

    /** A shape, and whose it is. */
    public record Place(MapShape shape, Optional<CampaignLine> line) {}

    static CampaignMap of(CampaignDashboard dashboard, Optional<NetworkMap> map) {
        Map<String, CampaignLine> byName = new HashMap<>();
        dashboard.lines().forEach(line -> {
            byName.putIfAbsent(MapShape.key(line.organisation().nameLatin()), line);
            byName.put(line.organisation().id().toString(), line);
        });
        List<Place> places = map.map(NetworkMap::shapes).orElse(List.of()).stream()
                .map(shape -> new Place(
                        shape,
                        Optional.ofNullable(byName.get(shape.name()))
                                .or(() -> Optional.ofNullable(byName.get(MapShape.key(shape.name()))))))
                .toList();
        Set<UUID> shown = new HashSet<>();
        places.forEach(place ->
                place.line().ifPresent(line -> shown.add(line.organisation().id())));
        return new CampaignMap(
                map,
                places,
                dashboard.lines().stream()
                        .filter(line -> !shown.contains(line.organisation().id()))
                        .toList(),
                dashboard);
    }

    /** The organisations by how they stand in one word, the most urgent first: the map in words. */
    public Map<ObligationStatus, List<CampaignLine>> byStanding(Locale locale) {
        Map<ObligationStatus, List<CampaignLine>> groups = new EnumMap<>(ObligationStatus.class);
        dashboard.lines().stream()
                .sorted(Comparator.comparing(line -> line.organisation().nameLatin(), Sorting.of(locale)))
                .forEach(line -> groups.computeIfAbsent(line.standing(), _ -> new ArrayList<>())
                        .add(line));
        return groups;
    }
}
