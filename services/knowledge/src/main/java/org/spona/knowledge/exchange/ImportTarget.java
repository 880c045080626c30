package org.spona.knowledge.exchange;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;

/**
 * Where an import goes.
 *
 * @param networkId the network whose practices they become
 * @param importerId the association that brings them
 * @param visibility how far they are shared; wider than {@code PRIVATE}, for they are published
 */
public record ImportTarget(UUID networkId, UUID importerId, Visibility visibility) {

    /**
     * Whose a practice about a municipality becomes. One that has joined the network owns it and decides itself who sees it beyond the
     * network; until then it is the association's.
     */
    Ownership ownership(@Nullable UUID municipalityId, boolean joined) {
        if (municipalityId == null || municipalityId.equals(importerId) || !joined) {
            return new Ownership(importerId, networkId, visibility);
        }
        return new Ownership(municipalityId, networkId, Visibility.NETWORK);
    }
}
