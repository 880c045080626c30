package org.spona.members.announcement;

import java.util.List;
import org.spona.platform.events.Outbox;
import org.spona.platform.events.OutgoingEvent;
import org.spona.platform.findable.Findable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Leaves what happened in the outbox, in the transaction in which it happened, and what is to be found since. */
@Component
class DirectoryChanges {

    private final Outbox outbox;
    private final List<DirectoryFindables> findables;

    DirectoryChanges(Outbox outbox, List<DirectoryFindables> findables) {
        this.outbox = outbox;
        this.findables = List.copyOf(findables);
    }

    @EventListener
    void on(DirectoryChange change) {
        tell(List.of(change.announcement()));
    }

    void tell(List<OutgoingEvent> events) {
        events.forEach(outbox::append);
        List<Object> states = events.stream().map(OutgoingEvent::data).toList();
        findables.stream().flatMap(kind -> kind.of(states)).map(Findable::event).forEach(outbox::append);
    }
}
