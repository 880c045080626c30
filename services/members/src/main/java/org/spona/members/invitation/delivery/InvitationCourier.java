package org.spona.members.invitation.delivery;

import org.spona.members.invitation.Invitation;
import org.spona.platform.courier.Courier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has an invitation brought as soon as it is committed. */
@Component
class InvitationCourier {

    private final Courier courier;

    InvitationCourier(Courier invitationsCourier) {
        this.courier = invitationsCourier;
    }

    @EventListener
    void on(Invitation.Event.Sent event) {
        courier.wakeAfterCommit();
    }
}
