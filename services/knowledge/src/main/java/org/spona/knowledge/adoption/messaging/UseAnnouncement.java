package org.spona.knowledge.adoption.messaging;

import org.spona.knowledge.adoption.Adoption;
import org.spona.knowledge.adoption.Uses;
import org.spona.platform.events.Outbox;
import org.spona.platform.events.OutgoingEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Leaves in the outbox, in the transaction in which it happened, who applies a practice and that it was of use to somebody. */
@Component
class UseAnnouncement {

    private final Outbox outbox;

    UseAnnouncement(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(Adoption.Event event) {
        Adoption adoption = event.adoption();
        outbox.append(
                switch (event) {
                    case Adoption.Event.Told _ ->
                        event(adoption, "org.spona.adoption.told", AdoptionState.told(adoption));
                    case Adoption.Event.Removed _ ->
                        event(adoption, "org.spona.adoption.removed", AdoptionState.removed(adoption));
                });
    }

    @EventListener
    void on(Uses.Marked mark) {
        outbox.append(new OutgoingEvent(
                UseTopics.USES, mark.id(), mark.version(), "org.spona.practice-use.marked", UseState.of(mark)));
    }

    private static OutgoingEvent event(Adoption adoption, String type, AdoptionState state) {
        return new OutgoingEvent(UseTopics.ADOPTIONS, adoption.getId(), adoption.revision(), type, state);
    }
}
