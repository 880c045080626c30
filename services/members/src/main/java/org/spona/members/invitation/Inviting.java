package org.spona.members.invitation;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.spona.members.membership.MembershipAuthority;
import org.spona.members.membership.Memberships;
import org.spona.members.organisation.Networks;
import org.spona.members.person.People;
import org.spona.platform.ids.NewIds;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What those do with invitations who have a say in them: coordinators of the network, and who speaks for the organisation
 * ({@link MembershipAuthority}). All others are not found.
 */
@Service
@Transactional
public class Inviting {

    private final Invitations invitations;
    private final Memberships memberships;
    private final MembershipAuthority.Finder authority;
    private final Networks networks;
    private final People people;
    private final NewIds ids;
    private final Clock clock;

    Inviting(
            Invitations invitations,
            Memberships memberships,
            MembershipAuthority.Finder authority,
            Networks networks,
            People people,
            NewIds ids,
            Clock clock) {
        this.invitations = invitations;
        this.memberships = memberships;
        this.authority = authority;
        this.networks = networks;
        this.people = people;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Invites a person, or proposes her to those who speak for the organisation when the reader does not. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws InvalidInput when the organisation is not in the network, or the person is there already or has been asked
     * @throws Refusal {@code not-found} when the reader has no say in it, {@code invitation-herself} when she is a coordinator who asks
     *     herself, {@code invitation-networks-word} when the network's coordinators alone can ask somebody into the role, {@code conflict} when the id belongs to another invitation
     */
    public Invitation invite(UUID id, Invitee invitee) {
        Request request = request(invitee);
        invitations.awaitTurn(id);
        return invitations.findById(id).map(known -> same(known, request)).orElseGet(() -> issue(id, request));
    }

    /**
     * Whether {@link #invite} would invite a person at once; false when it would propose her. Nothing is sent.
     *
     * @throws Refusal as {@link #invite}
     */
    @Transactional(readOnly = true)
    public boolean goesOut(Invitee invitee) {
        Request request = request(invitee);
        requireNew(request);
        return request.confirmed();
    }

    /** What a reader who may asks for. */
    private record Request(UUID by, UUID networkId, Invitee invitee, boolean confirmed) {}

    private Request request(Invitee invitee) {
        Reader reader = Readers.get();
        UUID networkId = networkOf(invitee, reader);
        var say = authority.of(networkId, invitee.organisationId());
        boolean herself = isHerself(reader, EmailAddress.normalised(invitee.email()));
        if (!say.coordinates() && !say.speaksFor()) {
            throw Refusal.notFound();
        }
        if (!say.invites(invitee.role(), herself)) {
            throw new Refusal(
                    say.invites(invitee.role(), false) ? InvitationError.HERSELF : InvitationError.NETWORKS_WORD);
        }
        return new Request(reader.personId(), networkId, invitee, say.givesOrganisationsWord(invitee.role(), herself));
    }

    private static Invitation same(Invitation known, Request request) {
        if (!known.asks(request.networkId(), request.invitee())) {
            throw new Refusal(CommonError.CONFLICT);
        }
        return known;
    }

    private Invitation issue(UUID id, Request request) {
        requireNew(request).ifPresent(lapsed -> {
            lapsed.expire(clock.instant());
            invitations.saveAndFlush(lapsed);
        });
        return ids.take(
                id,
                () -> invitations.saveAndFlush(
                        request.confirmed()
                                ? Invitation.sent(
                                        id, request.by(), request.networkId(), request.invitee(), clock.instant())
                                : Invitation.proposed(
                                        id, request.by(), request.networkId(), request.invitee(), clock.instant())));
    }

    /** Refuses what is there already; one whose time is over and that makes room is returned. */
    private Optional<Invitation> requireNew(Request request) {
        Invitee invitee = request.invitee();
        UUID network = request.networkId();
        if (invitee.role().belongs() && !networks.has(network, invitee.organisationId())) {
            throw new InvalidInput("organisationId", "invitation.organisation.elsewhere");
        }
        String email = EmailAddress.normalised(invitee.email());
        if (memberships.holds(email, invitee.organisationId(), network, invitee.role())) {
            throw new InvalidInput("email", "invitation.already-member");
        }
        Optional<Invitation> earlier =
                invitations.findWaiting(email, invitee.organisationId(), network, invitee.role());
        earlier.map(waiting -> waiting.status(clock.instant())).ifPresent(status -> {
            switch (status) {
                case PENDING -> throw new InvalidInput("email", "invitation.already-invited");
                case PROPOSED -> throw new InvalidInput("email", "invitation.already-proposed");
                case EXPIRED, ACCEPTED, DECLINED, REVOKED, REFUSED -> {}
            }
        });
        return earlier;
    }

    /**
     * Gives the organisation's word for a proposal: it goes out to the person. Repeating it does nothing more.
     *
     * @throws Refusal {@code not-found} when the reader does not speak for the organisation, {@code invitation-herself} when it is hers,
     *     {@code invitation-answered}, {@code invitation-expired}, {@code invitation-organisation-left}
     */
    public Invitation confirm(UUID id) {
        Invitation invitation = getAsOrganisation(id);
        requireThere(invitation);
        invitation.confirm(Readers.get().personId(), clock.instant());
        return invitations.saveAndFlush(invitation);
    }

    /**
     * Refuses a proposal: it never reaches the person. Repeating it does nothing more.
     *
     * @throws Refusal as {@link #confirm}
     */
    public Invitation refuse(UUID id) {
        Invitation invitation = getAsOrganisation(id);
        invitation.refuse(clock.instant());
        return invitations.saveAndFlush(invitation);
    }

    private Invitation getAsOrganisation(UUID id) {
        Reader reader = Readers.get();
        Invitation invitation = invitations.lock(id).orElseThrow(Refusal::notFound);
        var say = authority.of(invitation.networkId(), invitation.organisationId());
        Role role = invitation.role();
        if (!role.belongs() || !say.givesOrganisationsWord(role, false)) {
            throw Refusal.notFound();
        }
        if (!say.givesOrganisationsWord(
                role, isHerself(reader, invitation.person().email()))) {
            throw new Refusal(InvitationError.HERSELF);
        }
        return invitation;
    }

    private void requireThere(Invitation invitation) {
        if (!networks.has(invitation.networkId(), invitation.organisationId())) {
            throw new Refusal(InvitationError.ORGANISATION_LEFT);
        }
    }

    /** Brings an invitation to the person again and gives her the whole time to answer. */
    public Invitation resend(UUID id) {
        Invitation invitation = getAsFollower(id);
        if (invitation.role().belongs()) {
            requireThere(invitation);
        }
        invitation.resend(clock.instant());
        return invitations.saveAndFlush(invitation);
    }

    /** Takes an invitation or a proposal back. */
    public Invitation revoke(UUID id) {
        Invitation invitation = getAsFollower(id);
        invitation.revoke(clock.instant());
        return invitations.saveAndFlush(invitation);
    }

    private Invitation getAsFollower(UUID id) {
        Invitation invitation = invitations.lock(id).orElseThrow(Refusal::notFound);
        if (!authority.of(invitation.networkId(), invitation.organisationId()).follows(invitation.role())) {
            throw Refusal.notFound();
        }
        return invitation;
    }

    /** Whether an address is one by which the reader is known; one that is hers and not known yet is refused when she accepts. */
    private boolean isHerself(Reader reader, String email) {
        return people.findById(reader.personId())
                .filter(person -> person.email().equals(email))
                .isPresent();
    }

    /** The network as given, else the one she coordinates and acts for, else the only one in which her organisation works. */
    private UUID networkOf(Invitee invitee, Reader reader) {
        if (invitee.networkId() != null) {
            return invitee.networkId();
        }
        return reader.workplaceAs(Role::coordinates)
                .map(Membership::networkId)
                .or(() -> onlyNetworkOf(invitee.organisationId()))
                .orElseThrow(Refusal::notFound);
    }

    private Optional<UUID> onlyNetworkOf(UUID organisationId) {
        var joined = networks.listOf(organisationId);
        return joined.size() == 1 ? Optional.of(joined.getFirst().id()) : Optional.empty();
    }
}
