package org.spona.members.invitation.delivery;

import java.util.UUID;
import org.spona.members.invitation.Invitations;
import org.spona.platform.notices.NoticeEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps at an invitation that its mail was refused, so that who invited sees it. */
@Component
class RefusedInvitations {

    private final Invitations invitations;

    RefusedInvitations(Invitations invitations) {
        this.invitations = invitations;
    }

    @EventListener
    void on(NoticeEvent.Refused event) {
        String[] key = event.key().split(":", 3);
        if (key[0].equals(InvitationMail.KEY)) {
            invitations.lock(UUID.fromString(key[1])).ifPresent(invitation -> {
                invitation.undeliverable();
                invitations.save(invitation);
            });
        }
    }
}
