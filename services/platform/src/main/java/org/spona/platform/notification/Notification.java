package org.spona.platform.notification;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.events.OutgoingEvent;
import org.spona.platform.findable.Thing;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.language.Labels;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.waiting.Addressee;

/**
 * Something that people are told, as its service announces it; a contract with {@code services/members/contracts/schemas/notification.json}. It
 * names a thing and says nothing of it: its title is shown to those who may read it at that moment, and to nobody else.
 *
 * @param id the same when it is announced again, so that nobody is told twice
 * @param thing what it is about, one of the things that can be found ({@link org.spona.platform.findable.Findable})
 * @param address the path of the page that says more
 * @param text what has happened, without the thing's title: "Bar applies it"
 * @param audiences who is told, each with the reason; one who is meant several times is told for the first
 * @param participants people who have taken part in the thing: they follow it from now on, unless they stopped that
 * @param causedBy who did it and need not be told; null when nobody did
 */
public record Notification(
        UUID id,
        NotificationKind kind,
        ThingKey thing,
        String address,
        Labels text,
        List<Audience> audiences,
        List<UUID> participants,
        @Nullable UUID causedBy,
        Instant at) {

    /** The topic of all that people are told; events are kept there for as long as the broker keeps any. */
    public static final String TOPIC = "spona.notifications";

    private static final String ANNOUNCED = "org.spona.notification.announced";

    public Notification {
        audiences = List.copyOf(audiences);
        participants = List.copyOf(participants);
    }

    /**
     * Some of those who are told.
     *
     * @param reason why they are, as a sentence that follows "because": "because you apply it"
     */
    public record Audience(Addressee addressee, Labels reason) {}

    /**
     * A thing is otherwise than before: who follows it is told, but not the reader who did it.
     *
     * @param version the same when it is announced again without having changed
     * @param text what has happened, without the thing's title
     * @param reason why they are told: "because you follow it"
     */
    public static Notification changed(Thing thing, long version, Labels text, Labels reason, Instant at) {
        return new Notification(
                idOf(thing.key() + "@" + version + text.in("sr")),
                NotificationKind.CHANGE,
                thing.key(),
                thing.address(),
                text,
                List.of(new Audience(Addressee.followersOf(thing.key()), reason)),
                List.of(),
                Readers.current().map(Reader::personId).orElse(null),
                at);
    }

    /**
     * People have written, answered or applied a thing: they follow it from now on, and nobody is told anything.
     *
     * @param text what followers of it will be told, for the contract wants one
     */
    public static Notification followed(Thing thing, Labels text, List<UUID> people, Instant at) {
        return new Notification(
                idOf(thing.key() + "+" + people),
                NotificationKind.CHANGE,
                thing.key(),
                thing.address(),
                text,
                List.of(),
                people,
                null,
                at);
    }

    private static UUID idOf(String what) {
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }

    /** The event that announces it; what is told of one thing arrives in its order, so that who has taken part is told what follows. */
    public OutgoingEvent event() {
        return new OutgoingEvent(TOPIC, id, 1, ANNOUNCED, this, thing.toString());
    }
}
