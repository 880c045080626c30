package org.spona.members.body;

import java.time.Clock;
import org.spona.platform.directory.DirectoryTopics;
import org.spona.platform.events.Outbox;
import org.spona.platform.events.OutgoingEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What other services are told of bodies: left in the outbox, in the transaction in which it happened. */
@Component
class BodyEvents {

    private final Outbox outbox;
    private final Clock clock;

    BodyEvents(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    void on(Body.Changed changed) {
        Body body = changed.body();
        outbox.append(new OutgoingEvent(
                DirectoryTopics.BODIES,
                body.getId(),
                body.revision(),
                "org.spona.body.changed",
                body.state(clock.instant())));
    }
}
