package org.spona.platform.tenancy;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
 * @param administered the organisations that she administers now
 * @param bodies the bodies in which she holds a mandate now, as delegate or deputy
 * @param keptBodies those of them of which she is secretary or chair
 * @param formerIds the ids under which organisations of hers were entered a second time, by the id that stayed
 */
public record Reader(
        UUID personId,
        String name,
        List<Membership> memberships,
        Optional<UUID> workplaceId,
        Set<UUID> regionNetworks,
        Set<UUID> administered,
        Set<UUID> bodies,
        Set<UUID> keptBodies,
        Map<UUID, Set<UUID>> formerIds) {

    /** The person of an account that no network knows, and of somebody without one: she reads what is public. */
    public static final UUID NOBODY = new UUID(0, 0);

    public Reader {
        memberships = List.copyOf(memberships);
        regionNetworks = Set.copyOf(regionNetworks);
        administered = Set.copyOf(administered);
        bodies = Set.copyOf(bodies);
        keptBodies = Set.copyOf(keptBodies);
        formerIds = Map.copyOf(formerIds);
    }

    /** Somebody without an account: reads what is public. */
    public static final Reader VISITOR = stranger("");

    /** A signed-in account without any membership: reads what is public. */
    public static Reader stranger(String name) {
        return new Reader(NOBODY, name, List.of(), Optional.empty(), Set.of(), Set.of(), Set.of(), Set.of(), Map.of());
    }

    /** Whether the directory knows the person. */
    public boolean isKnown() {
        return !personId.equals(NOBODY);
    }

    /** The organisations whose private rows she reads. */
    public Set<UUID> organisations() {
        return inNetworksAs(Role::belongs).stream()
                .map(OrganisationInNetwork::organisationId)
                .collect(toUnmodifiableSet());
    }

    /** The networks whose shared rows she reads. */
    public Set<UUID> networks() {
        return networksAs(Role::belongs);
    }

    /** The networks in which she has any membership, as a guest too. */
    public Set<UUID> networksAsGuestToo() {
        return networksAs(role -> true);
    }

    /** The networks whose submissions she publishes or returns. */
    public Set<UUID> editorNetworks() {
        return networksAs(Role.EDITOR::equals);
    }

    /** The networks that she coordinates. */
    public Set<UUID> coordinatorNetworks() {
        return networksAs(Role::coordinates);
    }

    /** The networks of whose staff she is. */
    public Set<UUID> staffNetworks() {
        return networksAs(Role::staffs);
    }

    /** Whether she has a membership in such a role, in whichever network. */
    public boolean isAnywhere(Predicate<Role> as) {
        return memberships.stream().anyMatch(membership -> as.test(membership.role()));
    }

    /** Whether she acts in such a role for the organisation that owns something, in the network for which it was made. */
    public boolean actsFor(Ownership ownership, Predicate<Role> as) {
        return actsFor(ownership.organisationId(), ownership.networkId(), as);
    }

    /** Whether she acts in such a role for an organisation in a network. */
    public boolean actsFor(UUID organisationId, UUID networkId, Predicate<Role> as) {
        return inNetworksAs(as).contains(new OrganisationInNetwork(organisationId, networkId));
    }

    /** Whether she administers an organisation: says who acts for it and which networks it joins. */
    public boolean administers(UUID organisationId) {
        return administered.contains(organisationId);
    }

    /** Whether she is secretary or chair of a body. */
    public boolean keeps(UUID bodyId) {
        return keptBodies.contains(bodyId);
    }

    /** The membership she acts for: the chosen one while it holds, else her first; empty without memberships. */
    public Optional<Membership> workplace() {
        return byPreference().findFirst();
    }

    /** The membership for which she acts in such a role: that of her workplace if it is one, else her first such. */
    public Optional<Membership> workplaceAs(Predicate<Role> as) {
        return byPreference().filter(membership -> as.test(membership.role())).findFirst();
    }

    /** Her memberships, the one she acts for before all others. */
    public Stream<Membership> byPreference() {
        Predicate<Membership> chosen =
                membership -> workplaceId.filter(membership.id()::equals).isPresent();
        return Stream.concat(
                memberships.stream().filter(chosen), memberships.stream().filter(chosen.negate()));
    }

    /** The reader rule: own organisation, shared with a network or region of hers, or public. */
    public boolean reads(Ownership ownership) {
        return readsThrough(ownership).isPresent();
    }

    /** The narrowest circle through which she reads something: as her organisation's, her network's, her region's, or as everybody's. */
    public Optional<Visibility> readsThrough(Ownership ownership) {
        if (organisations().contains(ownership.organisationId())) {
            return Optional.of(Visibility.PRIVATE);
        }
        boolean shared = ownership.visibility().widerThan(Visibility.PRIVATE);
        if (shared && networks().contains(ownership.networkId())) {
            return Optional.of(Visibility.NETWORK);
        }
        return switch (ownership.visibility()) {
            case PRIVATE, NETWORK -> Optional.empty();
            case REGION -> Optional.of(Visibility.REGION).filter(_ -> regionNetworks.contains(ownership.networkId()));
            case PUBLIC ->
                Optional.of(regionNetworks.contains(ownership.networkId()) ? Visibility.REGION : Visibility.PUBLIC);
        };
    }

    /** The reader rule for something joint, which further readers read besides. */
    public boolean reads(Ownership ownership, FurtherReaders further) {
        return reads(ownership)
                || !Collections.disjoint(further.bodies(), bodies)
                || (further.staff() && staffNetworks().contains(ownership.networkId()))
                || (further.people().contains(personId) && networksAsGuestToo().contains(ownership.networkId()))
                || further.organisations().stream()
                        .anyMatch(organisation -> organisations().contains(organisation)
                                || actsFor(organisation, ownership.networkId(), Role.GUEST::equals));
    }

    /** For which organisations she acts in such a role, and in which networks; under every id that an organisation has had. */
    Set<OrganisationInNetwork> inNetworksAs(Predicate<Role> as) {
        return memberships.stream()
                .filter(membership -> as.test(membership.role()))
                .flatMap(membership -> idsOf(membership.organisationId())
                        .map(organisation -> new OrganisationInNetwork(organisation, membership.networkId())))
                .collect(toUnmodifiableSet());
    }

    private Stream<UUID> idsOf(UUID organisationId) {
        return Stream.concat(Stream.of(organisationId), formerIds.getOrDefault(organisationId, Set.of()).stream());
    }

    private Set<UUID> networksAs(Predicate<Role> as) {
        return collect(membership -> as.test(membership.role()), Membership::networkId);
    }

    private Set<UUID> collect(Predicate<Membership> which, Function<Membership, UUID> what) {
        return memberships.stream().filter(which).map(what).collect(toUnmodifiableSet());
    }
}
