package org.spona.platform.tenancy;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Who asks, with everything that decides what she may read and write. The same value is written into the
 * database session ({@link ReaderSettings}), turned into the filter of a search, and asked by
 * {@link #reads(Ownership)} before a notice is sent; one test holds the three against each other.
 *
 * @param personId the person; {@link #NOBODY} for an account that no network knows
 * @param name the name to show her
 * @param memberships her memberships that hold now
 * @param workplaceId the membership she acts for, when she chose one
 * @param regionNetworks every network of the regions to which her networks belong
 */
public record Reader(
        UUID personId,
        String name,
        List<Membership> memberships,
        Optional<UUID> workplaceId,
        Set<UUID> regionNetworks) {

    /** The person of an account that no network knows: she reads what is public. */
    public static final UUID NOBODY = new UUID(0, 0);

    public Reader {
        memberships = List.copyOf(memberships);
        regionNetworks = Set.copyOf(regionNetworks);
    }

    /** A signed-in account without any membership: reads what is public. */
    public static Reader stranger(String name) {
        return new Reader(NOBODY, name, List.of(), Optional.empty(), Set.of());
    }

    /** The organisations whose private rows she reads. */
    public Set<UUID> organisations() {
        return collect(membership -> membership.role().belongs(), Membership::organisationId);
    }

    /** The networks whose shared rows she reads. */
    public Set<UUID> networks() {
        return collect(membership -> true, Membership::networkId);
    }

    /** The organisations in whose name she writes. */
    public Set<UUID> writerOrganisations() {
        return collect(membership -> membership.role().writes(), Membership::organisationId);
    }

    /** The networks whose submissions she publishes or returns. */
    public Set<UUID> editorNetworks() {
        return collect(membership -> membership.role() == Role.EDITOR, Membership::networkId);
    }

    /** The networks that she coordinates. */
    public Set<UUID> coordinatorNetworks() {
        return collect(membership -> membership.role() == Role.COORDINATOR, Membership::networkId);
    }

    /** The membership she acts for: the chosen one while it holds, else her first; empty without memberships. */
    public Optional<Membership> workplace() {
        return workplaceId
                .flatMap(chosen -> memberships.stream()
                        .filter(membership -> membership.id().equals(chosen))
                        .findFirst())
                .or(() -> memberships.stream().findFirst());
    }

    /** The reader rule: own organisation, shared with a network or region of hers, or public. */
    public boolean reads(Ownership ownership) {
        return organisations().contains(ownership.organisationId())
                || switch (ownership.visibility()) {
                    case PRIVATE -> false;
                    case NETWORK -> networks().contains(ownership.networkId());
                    case REGION ->
                        networks().contains(ownership.networkId()) || regionNetworks.contains(ownership.networkId());
                    case PUBLIC -> true;
                };
    }

    private Set<UUID> collect(Predicate<Membership> which, Function<Membership, UUID> what) {
        return memberships.stream().filter(which).map(what).collect(toUnmodifiableSet());
    }
}
