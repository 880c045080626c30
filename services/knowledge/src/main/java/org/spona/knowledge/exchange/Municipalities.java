package org.spona.knowledge.exchange;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private final Map<String, CountryNames> countries = new HashMap<>();
    private final Map<UUID, Organisation> unlisted = new HashMap<>();

    Municipalities(Directory directory, UUID networkId) {
        this.directory = directory;
        this.joined =
                directory.listJoined(networkId).stream().map(Organisation::id).collect(Collectors.toSet());
    }

    /** The municipality of that name in a country; one that the directory lacks gets an id that depends on name and country alone. */
    Organisation find(String country, PlaceName name) {
        return countries
                .computeIfAbsent(country, this::read)
                .find(name.key())
                .orElseGet(() -> unlisted.computeIfAbsent(
                        unlistedId(country, name),
                        id -> new Organisation(
                                id,
                                OrganisationKind.MUNICIPALITY.name(),
                                country,
                                name.latin(),
                                name.cyrillic(),
                                null,
                                1)));
    }

    /** Whether the directory lacked it when its country was read. */
    boolean lacks(UUID organisationId) {
        return unlisted.containsKey(organisationId);
    }

    /** Whether it has joined the network into which is imported. */
    boolean joined(UUID organisationId) {
        return joined.contains(organisationId);
    }

    private CountryNames read(String country) {
        return new CountryNames(directory.listOrganisations(country, OrganisationKind.localGovernments()), joined);
    }

    /** The same in every import, so that two that name it at once enter one (name-based, RFC 9562, section 5.3). */
    private static UUID unlistedId(String country, PlaceName name) {
        return UUID.nameUUIDFromBytes(
                ("spona:unlisted-municipality:" + country + ":" + name.key()).getBytes(StandardCharsets.UTF_8));
    }
}
