package org.spona.members.invitation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.members.membership.MembershipAuthority;
import org.spona.members.organisation.Networks;
import org.spona.platform.directory.Network;
import org.spona.platform.directory.Organisation;
import org.spona.platform.tenancy.OrganisationInNetwork;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Into which networks, for which organisations and into which roles the reader may invite. */
@Service
@Transactional(readOnly = true)
public class InvitationScope {

    private final Networks networks;
    private final MembershipAuthority.Finder authority;

    InvitationScope(Networks networks, MembershipAuthority.Finder authority) {
        this.networks = networks;
        this.authority = authority;
    }

    /** The networks that she coordinates, and those in which organisations work that she administers. */
    public List<Network> networks() {
        return Stream.concat(
                        networks.listCoordinated().stream(),
                        Readers.get().administered().stream()
                                .map(networks::listOf)
                                .flatMap(List::stream))
                .distinct()
                .toList();
    }

    /** All organisations of a network that she coordinates; of another those that she administers. */
    public List<Organisation> organisations(UUID networkId) {
        Reader reader = Readers.get();
        boolean coordinates = reader.coordinatorNetworks().contains(networkId);
        return networks.organisations(List.of(networkId)).stream()
                .filter(organisation -> coordinates || reader.administers(organisation.id()))
                .toList();
    }

    /** The roles into which she may invite somebody of one of these organisations, alone or with the word of another. */
    public List<Role> roles(UUID networkId) {
        Collection<MembershipAuthority> says = authority
                .ofAll(
                        organisations(networkId),
                        Organisation::id,
                        organisation -> new OrganisationInNetwork(organisation.id(), networkId))
                .values();
        return Stream.of(Role.values())
                .filter(role -> says.stream().anyMatch(say -> say.invites(role, false)))
                .toList();
    }
}
