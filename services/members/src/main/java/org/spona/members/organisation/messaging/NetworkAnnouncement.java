package org.spona.members.organisation.messaging;

import org.spona.members.announcement.DirectoryEvents;
import org.spona.members.organisation.Network;
import org.spona.platform.events.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Leaves what changed about a network in the outbox, in the transaction in which it changed. */
@Component
class NetworkAnnouncement {

    private final Outbox outbox;

    NetworkAnnouncement(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(Network.Event event) {
        outbox.append(DirectoryEvents.of(event.network().state()));
    }
}
