package org.spona.members.notification;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.problem.Refusal;

/**
 * What can be followed.
 *
 * @param kind the kind of a thing (organisations and networks are things too), or {@link #TOPIC}
 * @param key the id of the thing, or the code of the topic
 */
public record FollowTarget(String kind, String key) {

    /** What is no thing. */
    static final String TOPIC = "topic";

    /** @throws Refusal {@code not-found} when the key cannot be one of its kind */
    public FollowTarget {
        if (!kind.equals(TOPIC)) {
            try {
                key = UUID.fromString(key).toString();
            } catch (IllegalArgumentException noId) {
                throw Refusal.notFound();
            }
        }
    }

    /** A thing. */
    static FollowTarget of(ThingKey thing) {
        return new FollowTarget(thing.kind(), thing.id().toString());
    }

    /** A target as addresses and the table write it, such as {@code topic/housing}. */
    static FollowTarget of(String written) {
        String[] parts = written.split("/", 2);
        return new FollowTarget(parts[0], parts[1]);
    }

    /** The thing; empty for a topic. */
    Optional<ThingKey> thing() {
        return kind.equals(TOPIC) ? Optional.empty() : Optional.of(new ThingKey(kind, UUID.fromString(key)));
    }

    @Override
    public String toString() {
        return kind + "/" + key;
    }
}
