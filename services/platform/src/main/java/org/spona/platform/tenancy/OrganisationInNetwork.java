package org.spona.platform.tenancy;

import java.util.UUID;

/**
 * An organisation as it works in one network: the pair that write policies compare. What somebody may write for an organisation in one
 * network she may not write in another.
 */
public record OrganisationInNetwork(UUID organisationId, UUID networkId) {

    /** As policies write it, see {@code reader_pair} in {@code db/platform/tenancy.sql}. */
    @Override
    public String toString() {
        return organisationId + "/" + networkId;
    }
}
