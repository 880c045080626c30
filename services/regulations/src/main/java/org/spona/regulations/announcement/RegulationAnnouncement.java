package org.spona.regulations.announcement;

import org.spona.platform.events.Outbox;
import org.spona.platform.events.OutgoingEvent;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.update.Update;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Leaves what happened to regulations and updates in the outbox, in the transaction in which it happened. */
@Component
class RegulationAnnouncement {

    private final Outbox outbox;

    RegulationAnnouncement(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(Regulation.Registered event) {
        Regulation regulation = event.regulation();
        outbox.append(new OutgoingEvent(
                RegulationTopics.REGULATIONS,
                regulation.getId(),
                regulation.revision(),
                "org.spona.regulation.registered",
                RegulationState.of(regulation)));
    }

    @EventListener
    void on(Update.Event event) {
        Update update = event.update();
        outbox.append(new OutgoingEvent(
                RegulationTopics.UPDATES, update.getId(), update.revision(), typeOf(event), UpdateState.of(update)));
    }

    private static String typeOf(Update.Event event) {
        return switch (event) {
            case Update.Event.Published _, Update.Event.Corrected _ -> "org.spona.update.published";
            case Update.Event.Withdrawn _ -> "org.spona.update.withdrawn";
        };
    }
}
