package org.spona.members.invitation;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes proposals that nobody has confirmed in time, which is told to those whom they concern. */
@Service
public class ProposalExpiry {

    private final Invitations invitations;
    private final Clock clock;

    ProposalExpiry(Invitations invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    /** Closes the one whose time has been over longest; false when there is none. */
    @Transactional
    public boolean closeNext() {
        var lapsed = invitations.lockNextLapsed(clock.instant());
        lapsed.ifPresent(proposal -> {
            proposal.expire(clock.instant());
            invitations.save(proposal);
        });
        return lapsed.isPresent();
    }
}
