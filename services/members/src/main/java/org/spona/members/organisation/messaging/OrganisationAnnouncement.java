package org.spona.members.organisation.messaging;

import org.spona.members.announcement.DirectoryEvents;
import org.spona.members.organisation.Organisation;
import org.spona.platform.events.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Leaves what changed about an organisation in the outbox, in the transaction in which it changed. */
@Component
class OrganisationAnnouncement {

    private final Outbox outbox;

    OrganisationAnnouncement(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(Organisation.Event event) {
        outbox.append(DirectoryEvents.of(event.organisation().state()));
    }
}
