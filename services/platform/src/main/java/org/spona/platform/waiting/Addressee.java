package org.spona.platform.waiting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.tenancy.Ownership;

/**
 * For whom something waits, or who is told of it: one person, whoever acts in a role of {@link org.spona.platform.tenancy.Reader}, or who follows
 * it. Members answers who that is at the moment of the question, from the reader's settings ({@code reader_addressees} in its
 * {@code db/waiting.sql}).
 *
 * @param key the role and its ids, such as {@code writers/<organisation>/<network>}
 */
public record Addressee(@JsonValue String key) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Addressee {}

    /** A person, whatever network she belongs to. */
    public static Addressee person(UUID personId) {
        return new Addressee("person/" + personId);
    }

    /** A person as long as she has any membership in a network. */
    public static Addressee person(UUID personId, UUID networkId) {
        return new Addressee("person/" + personId + "/" + networkId);
    }

    /** Who writes for the organisation that owns something. */
    public static Addressee writers(Ownership ownership) {
        return writers(ownership.organisationId(), ownership.networkId());
    }

    /** Who writes for an organisation in a network. */
    public static Addressee writers(UUID organisationId, UUID networkId) {
        return new Addressee("writers/" + organisationId + "/" + networkId);
    }

    /** Who coordinates a network for the organisation that owns something. */
    public static Addressee coordinators(Ownership ownership) {
        return new Addressee("coordinators/" + ownership.organisationId() + "/" + ownership.networkId());
    }

    /** The editors of a network. */
    public static Addressee editors(UUID networkId) {
        return new Addressee("editors/" + networkId);
    }

    /** The staff of a network. */
    public static Addressee staff(UUID networkId) {
        return new Addressee("staff/" + networkId);
    }

    /** Who gives an organisation's word: its administrators, or the coordinators of its steward while it has none. */
    public static Addressee voice(UUID organisationId) {
        return new Addressee("voice/" + organisationId);
    }

    /** An institution, for its own part of something: on the page of what it owes, for who works there and by the link that it was sent. */
    public static Addressee institution(UUID organisationId) {
        return new Addressee("institution/" + organisationId);
    }

    /** Who follows a thing, or an organisation and with it what is new there. */
    public static Addressee followersOf(ThingKey thing) {
        return new Addressee("followers/" + thing.kind() + "/" + thing.id());
    }

    /** Who follows a topic. */
    public static Addressee followersOfTopic(String code) {
        return new Addressee("followers/topic/" + code);
    }
}
