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
     * @param keeping what Kafka keeps of it
     */
    public record Topic(String name, Keeping keeping) {}

    /** What Kafka keeps of a topic. */
    public enum Keeping {
        /** The newest event of each aggregate for ever, so that a copy can be rebuilt. */
        NEWEST,
        /** Everything for a week: what tells that something happened. */
        A_WEEK,
        /** Everything for a day: what nobody rebuilds a copy of, and few should be able to read. */
        A_DAY
    }

    /** Topics whose events carry the whole state of an aggregate. */
    public static OwnedTopics compacted(String... names) {
        return of(Keeping.NEWEST, names);
    }

    /** Topics whose events tell what happened, and are of no use once they are old. */
    public static OwnedTopics passing(String... names) {
        return of(Keeping.A_WEEK, names);
    }

    /** Topics whose events are of use to those alone who read them at once; their dead letters, too, go after a day. */
    public static OwnedTopics ofADay(String... names) {
        return of(Keeping.A_DAY, names);
    }

    private static OwnedTopics of(Keeping keeping, String... names) {
        return new OwnedTopics(
                List.of(names).stream().map(name -> new Topic(name, keeping)).toList());
    }
}
