package org.spona.knowledge.practice.messaging;

import org.spona.knowledge.practice.Practice;
import org.spona.knowledge.practice.PracticeTopic;
import org.spona.platform.events.Outbox;
import org.spona.platform.events.OutgoingEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Leaves what happened to a practice in the outbox, in the transaction in which it happened. */
@Component
class PracticeAnnouncement {

    private final Outbox outbox;

    PracticeAnnouncement(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(Practice.Event event) {
        Practice practice = event.practice();
        outbox.append(new OutgoingEvent(
                PracticeTopic.NAME, practice.getId(), practice.revision(), typeOf(event), PracticeState.of(practice)));
    }

    private static String typeOf(Practice.Event event) {
        return switch (event) {
            case Practice.Event.Published _ -> "org.spona.practice.published";
            case Practice.Event.Withdrawn _ -> "org.spona.practice.withdrawn";
        };
    }
}
