package org.spona.knowledge.practice;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.spona.platform.events.IncomingEvent;
import org.spona.platform.findable.Findable;
import org.spona.platform.test.AnnouncedEvents;

/** What this service has announced as findable. */
public record Announcements(AnnouncedEvents announced) {

    /** All events of these practices. */
    public List<IncomingEvent> of(Collection<UUID> practices) {
        return announced.matching(Findable.TOPIC, event -> practices.contains(event.aggregateId()));
    }

    /** The things that say these words, of all their versions. */
    public List<Findable> saying(String words) {
        return announced
                .matching(Findable.TOPIC, event -> event.data().toString().contains(words))
                .stream()
                .map(event -> event.dataAs(Findable.class))
                .toList();
    }
}
