package org.spona.knowledge.adoption.messaging;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.knowledge.adoption.Adoption;
import org.spona.knowledge.adoption.Adoption.Status;
import org.spona.platform.tenancy.Ownership;

/**
 * The public state of an adoption as its events carry it; fields as in {@link Adoption}.
 *
 * @param status null once the organisation has taken its word back
 */
record AdoptionState(
        UUID id,
        UUID practiceId,
        @JsonUnwrapped Ownership ownership,
        @Nullable Status status,
        @Nullable LocalDate since,
        @Nullable String result,
        Instant updatedAt) {

    static AdoptionState told(Adoption adoption) {
        return new AdoptionState(
                adoption.getId(),
                adoption.practiceId(),
                adoption.ownership(),
                adoption.status(),
                adoption.since().orElse(null),
                adoption.result(),
                adoption.updatedAt());
    }

    static AdoptionState removed(Adoption adoption) {
        return new AdoptionState(
                adoption.getId(), adoption.practiceId(), adoption.ownership(), null, null, null, adoption.updatedAt());
    }
}
