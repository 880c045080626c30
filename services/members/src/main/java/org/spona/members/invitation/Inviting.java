package org.spona.members.invitation;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.spona.members.membership.Memberships;
import org.spona.members.organisation.Networks;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a coordinator does with invitations into her networks. All others are not found. */
@Service
@Transactional
public class Inviting {

    private final Invitations invitations;
    private final Memberships memberships;
    private final Networks networks;
    private final Clock clock;

    Inviting(Invitations invitations, Memberships memberships, Networks networks, Clock clock) {
        this.invitations = invitations;
        this.memberships = memberships;
        this.networks = networks;
        this.clock = clock;
    }

    /**
     * Invites a person. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws InvalidInput when the organisation is not in the network, or the person is there already or has been asked
     * @throws Refusal {@code not-found} when the reader does not coordinate the network, {@code conflict} when the id
     *     belongs to another invitation
     */
    public Invitation invite(UUID id, Invitee invitee) {
        Reader coordinator = Readers.get();
        UUID networkId = networkOf(invitee, coordinator);
        invitations.awaitTurn(id);
        return invitations
                .findById(id)
                .map(known -> same(known, networkId, invitee))
                .orElseGet(() -> issue(id, coordinator, networkId, invitee));
    }

    private static Invitation same(Invitation known, UUID networkId, Invitee invitee) {
        if (!known.asks(networkId, invitee)) {
            throw new Refusal(CommonError.CONFLICT);
        }
        return known;
    }

    private Invitation issue(UUID id, Reader coordinator, UUID networkId, Invitee invitee) {
        if (!networks.has(networkId, invitee.organisationId())) {
            throw new InvalidInput("organisationId", "invitation.organisation.elsewhere");
        }
        String email = EmailAddress.normalised(invitee.email());
        if (memberships.holds(email, invitee.organisationId(), networkId, invitee.role())) {
            throw new InvalidInput("email", "invitation.already-member");
        }
        invitations
                .findPending(email, invitee.organisationId(), networkId, invitee.role())
                .ifPresent(this::makeRoom);
        return invitations.save(new Invitation(id, coordinator.personId(), networkId, invitee, clock.instant()));
    }

    private void makeRoom(Invitation earlier) {
        if (earlier.status(clock.instant()) == Invitation.Status.PENDING) {
            throw new InvalidInput("email", "invitation.already-invited");
        }
        earlier.expire(clock.instant());
        invitations.saveAndFlush(earlier);
    }

    /** Brings an invitation to the person again and gives her the whole time to answer. */
    public Invitation resend(UUID id) {
        Invitation invitation = getAsCoordinator(id);
        invitation.resend(clock.instant());
        return invitations.save(invitation);
    }

    /** Takes an invitation back. */
    public Invitation revoke(UUID id) {
        Invitation invitation = getAsCoordinator(id);
        invitation.revoke(clock.instant());
        return invitations.save(invitation);
    }

    private Invitation getAsCoordinator(UUID id) {
        Invitation invitation = invitations.lock(id).orElseThrow(Refusal::notFound);
        requireCoordinator(Readers.get(), invitation.networkId());
        return invitation;
    }

    /** The network as given, else the only one, else the one she acts for. */
    private static UUID networkOf(Invitee invitee, Reader coordinator) {
        Set<UUID> coordinated = coordinator.coordinatorNetworks();
        UUID networkId = invitee.networkId();
        if (networkId == null) {
            networkId = coordinator
                    .workplace()
                    .map(Membership::networkId)
                    .filter(coordinated::contains)
                    .or(() -> coordinated.stream().findFirst())
                    .orElseThrow(Refusal::notFound);
        }
        requireCoordinator(coordinator, networkId);
        return networkId;
    }

    private static void requireCoordinator(Reader reader, UUID networkId) {
        if (!reader.coordinatorNetworks().contains(networkId)) {
            throw Refusal.notFound();
        }
    }
}
