package org.spona.knowledge.practice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.spona.platform.events.EventReplay;
import org.spona.platform.events.IncomingEvent;
import org.spona.platform.findable.Findable;

/** What this service has announced as findable. */
public record Announcements(EventReplay replay) {

    /** All events of these practices. */
    public List<IncomingEvent> of(Collection<UUID> practices) {
        return events(event -> practices.contains(event.aggregateId()));
    }

    /** The things that say these words, of all their versions. */
    public List<Findable> saying(String words) {
        return events(event -> event.data().toString().contains(words)).stream()
                .map(event -> event.dataAs(Findable.class))
                .toList();
    }

    private List<IncomingEvent> events(Predicate<IncomingEvent> which) {
        List<IncomingEvent> events = new ArrayList<>();
        replay.fromStart(Findable.TOPIC, some -> some.stream().filter(which).forEach(events::add));
        return events;
    }
}
