package org.spona.members.invitation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invitations that wait go to another coordinator, or to nobody in person, when the one who follows them leaves. */
@Service
@Transactional
public class InvitationHandover {

    private final Invitations invitations;

    InvitationHandover(Invitations invitations) {
        this.invitations = invitations;
    }

    /** Hands over what a coordinator follows in a network. */
    public void handOver(UUID networkId, UUID from, @Nullable UUID to) {
        invitations.lockFollowedBy(from, networkId).forEach(invitation -> {
            invitation.handTo(to);
            invitations.save(invitation);
        });
    }
}
