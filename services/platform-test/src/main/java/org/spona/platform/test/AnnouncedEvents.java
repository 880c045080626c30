package org.spona.platform.test;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.spona.platform.events.EventReplay;
import org.spona.platform.events.IncomingEvent;
import org.springframework.boot.test.context.TestComponent;

/** What the service under test has told others, read from the start of its topics. */
@TestComponent
public class AnnouncedEvents {

    private final EventReplay replay;

    AnnouncedEvents(EventReplay replay) {
        this.replay = replay;
    }

    /** All that was told of an aggregate, oldest first. */
    public List<IncomingEvent> of(String topic, UUID aggregate) {
        return matching(topic, event -> event.aggregateId().equals(aggregate));
    }

    /** All that was told and is such, oldest first. */
    public List<IncomingEvent> matching(String topic, Predicate<IncomingEvent> which) {
        List<IncomingEvent> events = new ArrayList<>();
        replay.fromStart(topic, some -> some.stream().filter(which).forEach(events::add));
        return events;
    }
}
