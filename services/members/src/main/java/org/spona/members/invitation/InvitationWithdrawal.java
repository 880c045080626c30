package org.spona.members.invitation;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Invitations into an organisation end when it has turned out to be another: an invitation keeps what it is about. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class InvitationWithdrawal {

    private final Invitations invitations;
    private final Clock clock;

    InvitationWithdrawal(Invitations invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    /** Takes back all invitations and proposals that wait. For the service alone. */
    public void withdrawAllOf(UUID organisationId) {
        invitations.lockWaiting(organisationId).forEach(invitation -> {
            invitation.revoke(clock.instant());
            invitations.saveAndFlush(invitation);
        });
    }
}
