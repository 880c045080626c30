package org.spona.platform.visibility;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Visibility;

/**
 * That something of an organisation is shared further, or less far, than before. The database announces it with the change itself
 * ({@code protect_owned_table}), whichever way the change came; a contract with
 * {@code services/members/contracts/schemas/visibility-change.json}. What the thing is called is not said: who reads of the change
 * need not be able to read the thing.
 *
 * @param kind the table that the thing is a row of, such as {@code practice}
 * @param address the path of the thing's page; null when it has none of its own
 * @param changedBy the person; null for what a service did by itself
 */
public record VisibilityChange(
        UUID organisationId,
        UUID networkId,
        String kind,
        UUID thingId,
        @Nullable String address,
        Visibility before,
        Visibility after,
        @Nullable UUID changedBy) {

    /** The topic of all changes; each is an aggregate of its own and stays. */
    public static final String TOPIC = "spona.visibility-changes";
}
