package org.spona.platform.events;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Topics that cannot be reached for now, each with the time of its next try, so that neither an absent broker is hammered
 * nor one missing topic delays the others. Used by one thread.
 */
final class RestingTopics {

    private static final Duration FIRST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Map<String, Rest> rests = new HashMap<>();

    /** The topics not to be tried at this time. */
    Set<String> at(Instant now) {
        return rests.entrySet().stream()
                .filter(entry -> entry.getValue().until().isAfter(now))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Lets a topic rest, twice as long as the time before; whether it was awake. */
    boolean rest(String topic, Instant now) {
        Rest known = rests.get(topic);
        if (known != null && known.until().isAfter(now)) {
            return false;
        }
        Duration length = known == null ? FIRST : known.length().multipliedBy(2);
        Duration bounded = length.compareTo(LONGEST) > 0 ? LONGEST : length;
        rests.put(topic, new Rest(bounded, now.plus(bounded)));
        return known == null;
    }

    /** The topic was reached; whether it had been resting. */
    boolean wake(String topic) {
        return rests.remove(topic) != null;
    }

    private record Rest(Duration length, Instant until) {}
}
