package org.spona.members.membership.messaging;

import org.spona.members.announcement.DirectoryEvents;
import org.spona.members.membership.Membership;
import org.spona.platform.events.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Leaves what happened to a membership in the outbox, in the transaction in which it happened. */
@Component
class MembershipAnnouncement {

    private final Outbox outbox;

    MembershipAnnouncement(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(Membership.Event event) {
        outbox.append(DirectoryEvents.of(event.membership().state()));
    }
}
