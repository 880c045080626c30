package org.spona.knowledge.exchange;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.spona.platform.directory.Organisation;
import org.spona.platform.directory.OrganisationKind;

/** The names of one country's municipalities. */
final class CountryNames {

    private final Map<String, Collection<Organisation>> full = new HashMap<>();
    private final Map<String, Collection<Organisation>> brief = new HashMap<>();
    private final Set<UUID> neighbours;

    /** @param neighbours organisations of the network: of two with the same name, the one that works there is meant */
    CountryNames(List<Organisation> organisations, Set<UUID> neighbours) {
        this.neighbours = neighbours;
        for (Organisation organisation : organisations) {
            for (String name : List.of(organisation.nameLatin(), organisation.nameCyrillic())) {
                add(full, PlaceName.of(name).key(), organisation);
                BriefName.of(name)
                        .ifPresent(part -> add(brief, PlaceName.of(part).key(), organisation));
            }
        }
    }

    private static void add(Map<String, Collection<Organisation>> names, String key, Organisation organisation) {
        names.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(organisation);
    }

    Optional<Organisation> find(String key) {
        Collection<Organisation> named = full.getOrDefault(key, List.of());
        return named.isEmpty()
                ? only(brief.getOrDefault(key, List.of()))
                : only(named)
                        .or(() -> named.stream()
                                .min(Comparator.comparingInt(one ->
                                        OrganisationKind.localGovernments().indexOf(one.kind()))));
    }

    private Optional<Organisation> only(Collection<Organisation> named) {
        List<Organisation> near =
                named.stream().filter(one -> neighbours.contains(one.id())).toList();
        Collection<Organisation> meant = near.isEmpty() ? named : near;
        return meant.size() == 1 ? meant.stream().findFirst() : Optional.empty();
    }
}
