package org.spona.members.membership;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.members.organisation.OrganisationVoice;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Network;
import org.spona.platform.tenancy.OrganisationInNetwork;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.springframework.stereotype.Component;

/**
 * What a reader may say about the memberships of one organisation in one network. A membership in an organisation's name needs the
 * organisation's word; a network's staff needs the network's word too, which its coordinators give, and the administrators of its host
 * for the host's own people; a guest needs the network's word alone. The policies of the database say the same
 * ({@code db/authority.sql}, {@code db/invitation.sql}).
 *
 * @param coordinates whether she coordinates the network
 * @param administers whether she administers the organisation
 * @param speaksFor whether she gives the organisation's word, as its administrator or for its steward
 * @param hosts whether the organisation is the network's host
 */
public record MembershipAuthority(boolean coordinates, boolean administers, boolean speaksFor, boolean hosts) {

    /** Finds what a reader may say. */
    @Component
    public static class Finder {

        private final OrganisationVoice voice;
        private final Directory directory;

        Finder(OrganisationVoice voice, Directory directory) {
            this.voice = voice;
            this.directory = directory;
        }

        /** What the current reader may say about memberships of one organisation in one network. */
        public MembershipAuthority of(UUID networkId, UUID organisationId) {
            return of(Set.of(new OrganisationInNetwork(organisationId, networkId))).values().stream()
                    .findFirst()
                    .orElseThrow();
        }

        /** What she may say about each of several things of organisations in networks, by their ids. */
        public <T> Map<UUID, MembershipAuthority> ofAll(
                Collection<T> things, Function<T, UUID> id, Function<T, OrganisationInNetwork> place) {
            Map<OrganisationInNetwork, MembershipAuthority> found =
                    of(things.stream().map(place).collect(Collectors.toSet()));
            return things.stream().collect(Collectors.toMap(id, thing -> found.get(place.apply(thing))));
        }

        private Map<OrganisationInNetwork, MembershipAuthority> of(Set<OrganisationInNetwork> places) {
            Reader reader = Readers.get();
            Set<UUID> spokenFor = voice.spokenFor();
            Map<UUID, Network> networks = directory.networks(
                    places.stream().map(OrganisationInNetwork::networkId).collect(Collectors.toSet()));
            return places.stream()
                    .collect(Collectors.toMap(
                            Function.identity(),
                            place -> new MembershipAuthority(
                                    reader.coordinatorNetworks().contains(place.networkId()),
                                    reader.administers(place.organisationId()),
                                    spokenFor.contains(place.organisationId()),
                                    Optional.ofNullable(networks.get(place.networkId()))
                                            .map(Network::hostOrganisationId)
                                            .filter(place.organisationId()::equals)
                                            .isPresent())));
        }
    }

    /** Whether a role is one that its network alone gives, so that no organisation answers for who has it. */
    static boolean isOfNetworkAlone(Role role) {
        return !role.belongs();
    }

    /**
     * Whether she may ask a person into a role; when {@link #givesOrganisationsWord} is false, somebody else has to confirm it.
     *
     * @param herself whether it is her own membership: an administrator may act for her organisation herself, a coordinator grants
     *     herself nothing
     */
    public boolean invites(Role role, boolean herself) {
        boolean asCoordinator = coordinates && !herself;
        return switch (role) {
            case GUEST -> asCoordinator;
            case OFFICER, DELEGATE -> asCoordinator || givesOrganisationsWord(role, herself);
            case EDITOR, COORDINATOR -> asCoordinator || (administers && hosts);
        };
    }

    /** Whether hers is the organisation's word for a person in a role, or none is needed. */
    public boolean givesOrganisationsWord(Role role, boolean herself) {
        return isOfNetworkAlone(role) || administers || (speaksFor && !herself);
    }

    /** Whether she follows what becomes of an invitation, sends it again and takes it back. */
    public boolean follows(Role role) {
        return coordinates || (speaksFor && !isOfNetworkAlone(role));
    }

    /** Whether she may end somebody else's membership. */
    public boolean ends(Role role) {
        return switch (role) {
            case GUEST -> coordinates;
            case OFFICER, DELEGATE -> speaksFor;
            case EDITOR, COORDINATOR -> coordinates || speaksFor;
        };
    }

    /** Whether she may ask those who can end it to do so. */
    public boolean asksToEnd(Role role) {
        return coordinates && !ends(role);
    }
}
