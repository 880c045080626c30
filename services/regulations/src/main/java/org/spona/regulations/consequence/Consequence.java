package org.spona.regulations.consequence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.findable.ThingKey;

/**
 * That a thing rests on what a published version of an act changes, and what was done about it.
 *
 * @param versionId the version that changes it
 * @param regulationId the act
 * @param thing what rests on it
 * @param organisationId whose the thing is
 * @param networkId in which network
 * @param settling who says what is to be done
 * @param wids the changed provisions that the thing names; empty when it names the act alone
 * @param note what was said of it; may be empty
 * @param settledBy who has said so; null as long as nobody has
 */
public record Consequence(
        UUID id,
        UUID versionId,
        UUID regulationId,
        ThingKey thing,
        UUID organisationId,
        UUID networkId,
        Settling settling,
        List<UUID> wids,
        Status status,
        Instant flaggedAt,
        String note,
        @Nullable UUID settledBy,
        @Nullable Instant settledAt) {

    /** What was done about it. */
    public enum Status {
        /** Nothing yet. */
        DUE,
        /** It holds as it is. */
        CONFIRMED,
        /** It holds no more. */
        WITHDRAWN,
        /** It says something else now, as the change wants it. */
        UPGRADED,
        /** It stays as it is although something newer is there to take, for a reason. */
        KEPT
    }

    public Consequence {
        wids = List.copyOf(wids);
    }

    /** Where it is looked at and settled. */
    public String address() {
        return "/regulations/consequences/" + id;
    }
}
