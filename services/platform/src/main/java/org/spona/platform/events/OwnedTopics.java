package org.spona.platform.events;

import java.util.List;

/**
 * The topics that a service owns, declared as a bean: the platform makes them, and for each one the topic
 * {@code <name>.dead} of what consumers could not handle.
 */
public record OwnedTopics(List<Topic> topics) {

    /**
     * One topic.
     *
     * @param name such as {@code spona.adoptions}
     * @param compacted whether Kafka keeps the newest event of each aggregate for ever, so that a copy can be rebuilt
     */
    public record Topic(String name, boolean compacted) {}

    /** Topics whose events carry the whole state of an aggregate. */
    public static OwnedTopics compacted(String... names) {
        return of(true, names);
    }

    /** Topics whose events tell what happened, and are gone once the broker has kept them for its time. */
    public static OwnedTopics passing(String... names) {
        return of(false, names);
    }

    private static OwnedTopics of(boolean compacted, String... names) {
        return new OwnedTopics(
                List.of(names).stream().map(name -> new Topic(name, compacted)).toList());
    }
}
