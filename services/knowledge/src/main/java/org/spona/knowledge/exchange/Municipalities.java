package org.spona.knowledge.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.knowledge.exchange.EntryFields.Mistake;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.directory.OrganisationKind;

/**
 * The municipalities that the lines of one import name. Each country is read from the directory once, when its first municipality is
 * named. Used by one thread.
 */
final class Municipalities {

    private final Directory directory;
    private final Set<UUID> joined;
    private final UnknownPlaces unknown;
    private final Map<String, CountryNames> countries = new HashMap<>();

    /** @param unknown what becomes of names that are not, or not clearly, of one municipality */
    Municipalities(Directory directory, UUID networkId, UnknownPlaces unknown) {
        this.directory = directory;
        this.unknown = unknown;
        this.joined =
                directory.listJoined(networkId).stream().map(Organisation::id).collect(Collectors.toSet());
    }

    /**
     * The municipality of that name in a country; empty when the place is to stay a text.
     *
     * @throws Mistake when the line that names it is not taken
     */
    Optional<Organisation> find(String country, PlaceName name) throws Mistake {
        Optional<Organisation> known =
                countries.computeIfAbsent(country, this::read).find(name.key());
        return known.isPresent() ? known : unknown.find(country, name);
    }

    /** Whether the directory lacked it when its country was read. */
    boolean lacks(UUID organisationId) {
        return !unknown.lists(organisationId);
    }

    /** Whether it has joined the network into which is imported. */
    boolean joined(UUID organisationId) {
        return joined.contains(organisationId);
    }

    private CountryNames read(String country) {
        return new CountryNames(directory.listOrganisations(country, OrganisationKind.localGovernments()), joined);
    }
}
