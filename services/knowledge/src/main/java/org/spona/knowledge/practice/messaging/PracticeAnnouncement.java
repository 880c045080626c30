package org.spona.knowledge.practice.messaging;

import org.spona.knowledge.practice.Practice;
import org.spona.knowledge.practice.PracticeIntake;
import org.spona.knowledge.practice.PracticeTopic;
import org.spona.platform.events.Outbox;
import org.spona.platform.events.OutgoingEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Leaves what happened to a practice in the outbox, in the transaction in which it happened. */
@Component
class PracticeAnnouncement {

    private static final String PUBLISHED = "org.spona.practice.published";

    private final Outbox outbox;

    PracticeAnnouncement(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(Practice.Event event) {
        outbox.append(outgoing(event.practice(), typeOf(event)));
    }

    @EventListener
    void on(PracticeIntake.Imported imported) {
        outbox.append(imported.practices().stream()
                .map(practice -> outgoing(practice, PUBLISHED))
                .toList());
    }

    private static OutgoingEvent outgoing(Practice practice, String type) {
        return new OutgoingEvent(
                PracticeTopic.NAME, practice.getId(), practice.revision(), type, PracticeState.of(practice));
    }

    private static String typeOf(Practice.Event event) {
        return switch (event) {
            case Practice.Event.Published _ -> PUBLISHED;
            case Practice.Event.Withdrawn _ -> "org.spona.practice.withdrawn";
        };
    }
}
