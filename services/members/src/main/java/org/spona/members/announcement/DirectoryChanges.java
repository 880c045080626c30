package org.spona.members.announcement;

import org.spona.platform.events.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Leaves what happened in the outbox, in the transaction in which it happened. */
@Component
class DirectoryChanges {

    private final Outbox outbox;

    DirectoryChanges(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(DirectoryChange change) {
        outbox.append(change.announcement());
    }
}
