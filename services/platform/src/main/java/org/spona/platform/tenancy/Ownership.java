package org.spona.platform.tenancy;

import java.util.UUID;

/**
 * Whose something is and how far it is shared: the three columns of every owned row.
 *
 * @param organisationId the tenant that owns it
 * @param networkId the network for which it was made
 * @param visibility how far it is shared
 */
public record Ownership(UUID organisationId, UUID networkId, Visibility visibility) {}
