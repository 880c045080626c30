package org.spona.members.invitation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.spona.members.membership.MembershipAuthority;
import org.spona.members.membership.Memberships;
import org.spona.members.organisation.Networks;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person who is invited does. Invitations of others are not found. */
@Service
@Transactional
public class InvitationAnswering {

    private final Invitations invitations;
    private final Memberships memberships;
    private final MembershipAuthority.Finder authority;
    private final Networks networks;
    private final Clock clock;

    InvitationAnswering(
            Invitations invitations,
            Memberships memberships,
            MembershipAuthority.Finder authority,
            Networks networks,
            Clock clock) {
        this.invitations = invitations;
        this.memberships = memberships;
        this.authority = authority;
        this.networks = networks;
        this.clock = clock;
    }

    /**
     * Says yes: the membership begins. Repeating it does nothing more.
     *
     * @throws Refusal {@code not-found}, {@code invitation-answered} otherwise before, {@code invitation-expired},
     *     {@code invitation-organisation-left}, {@code invitation-herself}
     */
    public Invitation accept(UUID id) {
        return accept(getAsInvited(id));
    }

    /**
     * Says no. Repeating it does nothing more.
     *
     * @throws Refusal {@code not-found}, {@code invitation-answered} otherwise before, {@code invitation-expired}
     */
    public Invitation decline(UUID id) {
        Invitation invitation = getAsInvited(id);
        invitation.decline(clock.instant());
        return invitations.save(invitation);
    }

    /**
     * Accepts what came with the link that opened the reader's account: she followed it and has signed in.
     *
     * @return whether a membership of hers began
     */
    public boolean acceptAtFirstSignIn() {
        List<Invitation> opening = openingAccount().stream()
                .map(this::getAsInvited)
                .filter(this::isThere)
                .toList();
        opening.forEach(this::accept);
        return !opening.isEmpty();
    }

    /** Whether something came with the link that opened the reader's account and waits for her first sign-in; only looks. */
    @Transactional(readOnly = true)
    public boolean isInvitedToFirstSignIn() {
        return !openingAccount().isEmpty();
    }

    private List<UUID> openingAccount() {
        Reader reader = Readers.get();
        return reader.memberships().isEmpty()
                ? invitations.findOpeningAccount(reader.personId(), clock.instant())
                : List.of();
    }

    private boolean isThere(Invitation invitation) {
        return !invitation.role().belongs() || networks.has(invitation.networkId(), invitation.organisationId());
    }

    /** The membership goes first: the database lets it begin only while the invitation is open. */
    private Invitation accept(Invitation invitation) {
        var now = clock.instant();
        if (invitation.status(now) != Invitation.Status.ACCEPTED) {
            var membership = invitation.membership(UUID.randomUUID(), now);
            if (!isThere(invitation)) {
                throw new Refusal(InvitationError.ORGANISATION_LEFT);
            }
            requireWordsOfOthers(invitation);
            if (!memberships.holds(
                    invitation.person().email(),
                    membership.organisationId(),
                    membership.networkId(),
                    membership.role())) {
                memberships.saveAndFlush(membership);
            }
            invitation.accepted(now);
        }
        return invitations.save(invitation);
    }

    /** However it was addressed: nobody takes what she has granted herself. */
    private void requireWordsOfOthers(Invitation invitation) {
        Reader reader = Readers.get();
        var say = authority.of(invitation.networkId(), invitation.organisationId());
        boolean asked = invitation.invitedBy().equals(reader.personId());
        boolean confirmed =
                invitation.confirmedBy().filter(reader.personId()::equals).isPresent();
        if ((asked && !say.invites(invitation.role(), true))
                || (confirmed && !say.givesOrganisationsWord(invitation.role(), true))) {
            throw new Refusal(InvitationError.HERSELF);
        }
    }

    private Invitation getAsInvited(UUID id) {
        UUID reader = Readers.get().personId();
        return invitations
                .lock(id)
                .filter(invitation ->
                        invitation.personId().filter(reader::equals).isPresent())
                .orElseThrow(Refusal::notFound);
    }
}
