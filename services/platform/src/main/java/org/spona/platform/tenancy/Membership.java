package org.spona.platform.tenancy;

import java.util.UUID;

/**
 * A membership that holds now.
 *
 * @param id the membership
 * @param organisationId the organisation for which the person acts
 * @param networkId the network in which she acts
 * @param role what she does there
 */
public record Membership(UUID id, UUID organisationId, UUID networkId, Role role) {}
