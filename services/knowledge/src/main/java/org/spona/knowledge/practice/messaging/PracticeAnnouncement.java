package org.spona.knowledge.practice.messaging;

import org.spona.knowledge.practice.PracticeEvent;
import org.spona.knowledge.practice.PracticeIntake;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Leaves what can be found of a practice in the outbox, in the transaction in which it changed. */
@Component
class PracticeAnnouncement {

    private final Outbox outbox;
    private final PracticeFindables findables;

    PracticeAnnouncement(Outbox outbox, PracticeFindables findables) {
        this.outbox = outbox;
        this.findables = findables;
    }

    @EventListener({PracticeEvent.Published.class, PracticeEvent.Withdrawn.class})
    void on(PracticeEvent event) {
        outbox.append(findables.of(event.practice()).event());
    }

    @EventListener
    void on(PracticeIntake.Imported imported) {
        outbox.append(imported.practices().stream()
                .map(findables::of)
                .map(Findable::event)
                .toList());
    }
}
