package org.spona.platform.tenancy;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * Whose something is and how far it is shared: the three columns of every owned row. Aggregates embed it.
 *
 * @param organisationId the tenant that owns it
 * @param networkId the network for which it was made
 * @param visibility how far it is shared
 */
@Embeddable
public record Ownership(
        UUID organisationId,
        UUID networkId,
        @Enumerated(EnumType.STRING) Visibility visibility) {

    /** What belongs to a network and to none of its organisations. */
    public static Ownership ofNetwork(UUID networkId, Visibility visibility) {
        return new Ownership(networkId, networkId, visibility);
    }

    /** Whether it belongs to a network and to none of its organisations. */
    public boolean belongsToNetworkAlone() {
        return organisationId.equals(networkId);
    }

    /** The same, shared so far. */
    public Ownership sharedWith(Visibility other) {
        return new Ownership(organisationId, networkId, other);
    }
}
