package org.spona.platform.directory;

import java.util.UUID;

/**
 * That an organisation works in a network, or does no longer: the state that travels in its events.
 *
 * @param joined false once it has left
 */
public record RosterState(UUID id, UUID networkId, UUID organisationId, boolean joined, long version) {}
