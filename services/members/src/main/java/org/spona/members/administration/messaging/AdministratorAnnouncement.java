package org.spona.members.administration.messaging;

import org.spona.members.administration.Administrator;
import org.spona.members.announcement.DirectoryEvents;
import org.spona.platform.events.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Leaves what happened to an administrator in the outbox, in the transaction in which it happened. */
@Component
class AdministratorAnnouncement {

    private final Outbox outbox;

    AdministratorAnnouncement(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(Administrator.Event event) {
        outbox.append(DirectoryEvents.of(event.administrator().state()));
    }
}
