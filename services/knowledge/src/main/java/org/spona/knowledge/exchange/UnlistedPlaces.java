package org.spona.knowledge.exchange;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.directory.Organisation;
import org.spona.platform.directory.OrganisationKind;

/** Takes a name that the directory lacks for that of a municipality which it will get, under an id that depends on name and country alone. */
final class UnlistedPlaces implements UnknownPlaces {

    private final Map<UUID, Organisation> unlisted = new HashMap<>();

    @Override
    public Optional<Organisation> find(String country, PlaceName name) {
        return Optional.of(unlisted.computeIfAbsent(
                id(country, name),
                id -> new Organisation(
                        id,
                        OrganisationKind.MUNICIPALITY.name(),
                        country,
                        name.latin(),
                        name.cyrillic(),
                        "",
                        null,
                        null,
                        1)));
    }

    @Override
    public boolean lists(UUID municipalityId) {
        return !unlisted.containsKey(municipalityId);
    }

    /** The same in every import, so that two that name it at once enter one (name-based, RFC 9562, section 5.3). */
    private static UUID id(String country, PlaceName name) {
        return UUID.nameUUIDFromBytes(
                ("spona:unlisted-municipality:" + country + ":" + name.key()).getBytes(StandardCharsets.UTF_8));
    }
}
