package org.spona.members.invitation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.spona.members.membership.Memberships;
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
    private final Clock clock;

    InvitationAnswering(Invitations invitations, Memberships memberships, Clock clock) {
        this.invitations = invitations;
        this.memberships = memberships;
        this.clock = clock;
    }

    /**
     * Says yes: the membership begins. Repeating it does nothing more.
     *
     * @throws Refusal {@code not-found}, {@code invitation-answered} otherwise before, {@code invitation-expired}
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
        Reader reader = Readers.get();
        if (!reader.memberships().isEmpty() || reader.personId().equals(Reader.NOBODY)) {
            return false;
        }
        List<UUID> opening = invitations.findOpeningAccount(reader.personId(), clock.instant());
        opening.forEach(this::accept);
        return !opening.isEmpty();
    }

    /** The membership goes first: the database lets it begin only while the invitation is open. */
    private Invitation accept(Invitation invitation) {
        var now = clock.instant();
        if (invitation.status(now) != Invitation.Status.ACCEPTED) {
            var membership = invitation.membership(UUID.randomUUID(), now);
            if (!memberships.holds(
                    invitation.email(), membership.organisationId(), membership.networkId(), membership.role())) {
                memberships.saveAndFlush(membership);
            }
            invitation.accepted(now);
        }
        return invitations.save(invitation);
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
