package org.spona.members.notification;

import java.util.UUID;
import org.spona.platform.problem.Refusal;

/**
 * What can be followed.
 *
 * @param kind a thing (organisations and people are things too) or a topic
 * @param key the id of the thing, or the code of the topic
 */
public record FollowTarget(Kind kind, String key) {

    /** What a target is. */
    public enum Kind {
        THING,
        TOPIC
    }

    /** A thing. */
    public static FollowTarget thing(UUID id) {
        return new FollowTarget(Kind.THING, id.toString());
    }

    /** @throws Refusal {@code not-found} when the key cannot be one of its kind */
    public FollowTarget {
        if (kind == Kind.THING) {
            try {
                key = UUID.fromString(key).toString();
            } catch (IllegalArgumentException noId) {
                throw Refusal.notFound();
            }
        }
    }

    /** A target as addresses and the table write it, such as {@code topic/housing}. */
    public static FollowTarget of(String written) {
        String[] parts = written.split("/", 2);
        return new FollowTarget(parts[0].equals("topic") ? Kind.TOPIC : Kind.THING, parts[1]);
    }

    /** The thing. */
    UUID thingId() {
        return UUID.fromString(key);
    }

    @Override
    public String toString() {
        return (kind == Kind.TOPIC ? "topic/" : "thing/") + key;
    }
}
