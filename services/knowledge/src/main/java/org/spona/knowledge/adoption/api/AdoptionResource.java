package org.spona.knowledge.adoption.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.knowledge.adoption.Adoption;
import org.spona.knowledge.adoption.Adoption.Status;
import org.spona.platform.tenancy.Visibility;

/** An adoption as JSON; fields as in {@link Adoption}. */
record AdoptionResource(
        UUID practiceId,
        UUID organisationId,
        UUID networkId,
        Visibility visibility,
        Status status,
        @Nullable LocalDate since,
        String result,
        Instant updatedAt) {

    static AdoptionResource of(Adoption adoption) {
        var ownership = adoption.ownership();
        return new AdoptionResource(
                adoption.practiceId(),
                ownership.organisationId(),
                ownership.networkId(),
                ownership.visibility(),
                adoption.status(),
                adoption.since().orElse(null),
                adoption.result(),
                adoption.updatedAt());
    }
}
