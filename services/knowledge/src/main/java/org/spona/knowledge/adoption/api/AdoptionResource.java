package org.spona.knowledge.adoption.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.knowledge.adoption.Adoption;
import org.spona.knowledge.adoption.Adoption.Status;
import org.spona.platform.tenancy.Ownership;

/** An adoption as JSON; fields as in {@link Adoption}. */
record AdoptionResource(
        UUID practiceId,
        @JsonUnwrapped Ownership ownership,
        Status status,
        @Nullable LocalDate since,
        String result,
        Instant updatedAt) {

    static AdoptionResource of(Adoption adoption) {
        return new AdoptionResource(
                adoption.practiceId(),
                adoption.ownership(),
                adoption.status(),
                adoption.since().orElse(null),
                adoption.result(),
                adoption.updatedAt());
    }
}
