package org.spona.members.person.messaging;

import org.spona.members.announcement.DirectoryEvents;
import org.spona.members.person.Person;
import org.spona.platform.events.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Leaves what changed about a person in the outbox, in the transaction in which it changed. */
@Component
class PersonAnnouncement {

    private final Outbox outbox;

    PersonAnnouncement(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(Person.Event.Changed event) {
        outbox.append(DirectoryEvents.of(event.person().state()));
    }
}
