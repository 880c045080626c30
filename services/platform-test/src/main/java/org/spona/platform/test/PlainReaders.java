package org.spona.platform.test;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;

/** Readers for the tests of rules, which need neither Spring nor a database. */
public final class PlainReaders {

    private PlainReaders() {}

    /** Somebody with one membership: in the organisation and network that own something. */
    public static Reader as(Role role, Ownership ownership) {
        return as(role, ownership.organisationId(), ownership.networkId());
    }

    /** Somebody with one membership. */
    public static Reader as(Role role, UUID organisationId, UUID networkId) {
        UUID membership = UUID.randomUUID();
        return new Reader(
                UUID.randomUUID(),
                "",
                List.of(new Membership(membership, organisationId, networkId, role)),
                Optional.of(membership),
                Set.of(networkId),
                Set.of(),
                Set.of(),
                Set.of(),
                Map.of());
    }

    /** Somebody without a membership who is secretary or chair of a body. */
    public static Reader keeping(UUID bodyId) {
        return new Reader(
                UUID.randomUUID(),
                "",
                List.of(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Set.of(bodyId),
                Set.of(bodyId),
                Map.of());
    }
}
