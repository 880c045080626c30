package org.spona.platform.test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.Waiting;
import org.spona.platform.waiting.Waiting.Item;
import org.springframework.boot.test.context.TestComponent;

/** What the service under test has announced of what waits, as whoever reads its topic from the start knows it. */
@TestComponent
public class AnnouncedWaiting {

    private final AnnouncedEvents events;

    AnnouncedWaiting(AnnouncedEvents events) {
        this.events = events;
    }

    /** The titles of what waits for an addressee. */
    public List<String> titles(Addressee addressee) {
        return items(addressee).stream().map(Item::title).toList();
    }

    /** What waits for an addressee. */
    public List<Item> items(Addressee addressee) {
        Map<UUID, Waiting> newest = new LinkedHashMap<>();
        events.matching(Waiting.TOPIC, _ -> true).stream()
                .map(event -> event.dataAs(Waiting.class))
                .forEach(waiting -> newest.put(waiting.id(), waiting));
        return newest.values().stream()
                .map(Waiting::item)
                .filter(item -> item != null && item.addressee().equals(addressee))
                .toList();
    }
}
