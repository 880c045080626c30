package org.spona.knowledge.adoption.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.knowledge.adoption.Adoption;
import org.spona.knowledge.adoption.Adoption.Status;
import org.spona.platform.tenancy.Visibility;

/**
 * The public state of an adoption as its events carry it; fields as in {@link Adoption}.
 *
 * @param status null once the organisation has taken its word back
 */
record AdoptionState(
        UUID id,
        UUID practiceId,
        UUID organisationId,
        UUID networkId,
        Visibility visibility,
        @Nullable Status status,
        @Nullable LocalDate since,
        @Nullable String result,
        Instant updatedAt) {

    static AdoptionState told(Adoption adoption) {
        var ownership = adoption.ownership();
        return new AdoptionState(
                adoption.getId(),
                adoption.practiceId(),
                ownership.organisationId(),
                ownership.networkId(),
                ownership.visibility(),
                adoption.status(),
                adoption.since().orElse(null),
                adoption.result(),
                adoption.updatedAt());
    }

    static AdoptionState removed(Adoption adoption) {
        var ownership = adoption.ownership();
        return new AdoptionState(
                adoption.getId(),
                adoption.practiceId(),
                ownership.organisationId(),
                ownership.networkId(),
                ownership.visibility(),
                null,
                null,
                null,
                adoption.updatedAt());
    }
}
