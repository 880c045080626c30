package org.spona.knowledge.exchange;

import java.util.Set;
import java.util.UUID;

/**
 * An import has published practices in the name of municipalities that have joined the network, or changed them.
 *
 * @param importerId the association that did it
 * @param municipalityIds in whose name
 */
public record PublishedInAnothersName(UUID networkId, UUID importerId, Set<UUID> municipalityIds) {}
