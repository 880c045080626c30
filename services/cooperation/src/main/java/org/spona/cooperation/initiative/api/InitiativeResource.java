package org.spona.cooperation.initiative.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.initiative.Initiative;
import org.spona.cooperation.initiative.InitiativeContent;
import org.spona.cooperation.initiative.InitiativePart;
import org.spona.cooperation.initiative.InitiativeStatus;
import org.spona.platform.tenancy.Ownership;

/**
 * An initiative as JSON.
 *
 * @param ownership who leads, and how far it is shared once it is more than an idea
 * @param parts of those who take part; who only offered to is told to whoever leads
 * @param result what came of it, or why it was dropped; empty until then
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
record InitiativeResource(
        UUID id,
        InitiativeStatus status,
        @JsonUnwrapped Ownership ownership,
        @JsonUnwrapped InitiativeContent content,
        List<PartResource> parts,
        String result,
        Instant updatedAt,
        long version) {

    /**
     * What an organisation says.
     *
     * @param accepted whether it takes part; else it has only offered to
     */
    record PartResource(
            UUID organisationId,
            boolean accepted,
            LocalDate offeredOn,
            String note,
            String decision,
            @Nullable LocalDate decidedOn,
            @Nullable Integer users,
            @Nullable LocalDate countedOn,
            @Nullable LocalDate leftOn) {

        static PartResource of(InitiativePart part, boolean accepted) {
            return new PartResource(
                    part.organisationId(),
                    accepted,
                    part.offeredOn(),
                    part.note(),
                    part.decision(),
                    part.decidedOn(),
                    part.users(),
                    part.countedOn(),
                    part.leftOn());
        }
    }

    static InitiativeResource of(Initiative initiative, List<InitiativePart> parts) {
        return new InitiativeResource(
                initiative.getId(),
                initiative.status(),
                initiative.ownership(),
                initiative.content(),
                parts.stream()
                        .filter(part -> part.initiativeId().equals(initiative.getId()))
                        .map(part -> PartResource.of(part, initiative.parties().contains(part.organisationId())))
                        .toList(),
                initiative.result(),
                initiative.updatedAt(),
                initiative.version());
    }
}
