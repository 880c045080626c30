package org.spona.members.joining.messaging;

import org.spona.members.announcement.DirectoryEvents;
import org.spona.members.joining.RosterEntry;
import org.spona.platform.events.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Leaves it in the outbox that an organisation has joined or left, in the transaction in which it did. */
@Component
class RosterAnnouncement {

    private final Outbox outbox;

    RosterAnnouncement(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(RosterEntry.Event event) {
        outbox.append(DirectoryEvents.of(event.entry().state()));
    }
}
