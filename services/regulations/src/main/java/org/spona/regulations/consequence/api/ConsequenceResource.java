package org.spona.regulations.consequence.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.findable.Thing;
import org.spona.regulations.consequence.Consequence;

/**
 * That a thing rests on what a published version of an act changes, and what was done about it.
 *
 * @param thing null when it was withdrawn a moment ago
 * @param organisationId whose the thing is
 * @param wids the changed provisions that it names; empty when it names the act alone
 */
record ConsequenceResource(
        UUID id,
        UUID versionId,
        UUID regulationId,
        @Nullable Thing thing,
        UUID organisationId,
        List<UUID> wids,
        Consequence.Status status,
        Instant flaggedAt,
        String note,
        @Nullable UUID settledBy,
        @Nullable Instant settledAt) {

    static ConsequenceResource of(Consequence consequence, @Nullable Thing thing) {
        return new ConsequenceResource(
                consequence.id(),
                consequence.versionId(),
                consequence.regulationId(),
                thing,
                consequence.organisationId(),
                consequence.wids(),
                consequence.status(),
                consequence.flaggedAt(),
                consequence.note(),
                consequence.settledBy(),
                consequence.settledAt());
    }
}
