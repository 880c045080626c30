package org.spona.platform.waiting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.events.OutgoingEvent;
import org.spona.platform.language.Labels;

/**
 * Something that waits for somebody, as its service announces it; a contract with {@code services/members/contracts/schemas/waiting.json}. The
 * event carries the whole state, so the list of what waits is there when the service is not.
 *
 * @param id of the entry, the same for the same source, thing and addressee
 * @param version grows with every event of the entry
 * @param item what waits; null once it waits no more
 */
public record Waiting(UUID id, long version, @Nullable Item item) {

    /** The compacted topic of all that waits. */
    public static final String TOPIC = "spona.waiting";

    private static final String ANNOUNCED = "org.spona.waiting.announced";
    private static final String ENDED = "org.spona.waiting.ended";

    /**
     * What waits for one addressee.
     *
     * @param thingId the thing that asks
     * @param addressee for whom it waits
     * @param reason why it waits, such as "returned for improvement"
     * @param title what the thing is called; may be empty
     * @param language of the title, BCP 47 with script where there are two
     * @param action what is to be done, on a button: "Answer"
     * @param address the path of the page on which it is done
     * @param due by when
     * @param since from when on it waits; may lie ahead
     * @param until when it waits no more by itself; null when somebody has to act
     */
    public record Item(
            UUID thingId,
            Addressee addressee,
            Labels reason,
            String title,
            String language,
            Labels action,
            String address,
            @Nullable Due due,
            Instant since,
            @Nullable Instant until) {

        /** What is called by the Serbian name of an organisation or a network, and waits until somebody acts. */
        public static Item named(
                UUID thingId,
                Addressee addressee,
                Labels reason,
                String name,
                Labels action,
                String address,
                Instant since) {
            return new Item(thingId, addressee, reason, name, "sr", action, address, null, since, null);
        }

        /** The same by the end of a day; null for none. */
        public Item dueOn(@Nullable LocalDate day) {
            return dueAt(Due.on(day));
        }

        /** The same by then. */
        public Item dueAt(@Nullable Due by) {
            return new Item(thingId, addressee, reason, title, language, action, address, by, since, until);
        }

        /** The same for no longer than until then; null while somebody has to act. */
        public Item endingAt(@Nullable Instant end) {
            return new Item(thingId, addressee, reason, title, language, action, address, due, since, end);
        }

        /** The same for the same thing and addressee at every time, and another for each source. */
        UUID id(String source) {
            return UUID.nameUUIDFromBytes((source + "/" + thingId + "/" + addressee.key()).getBytes(UTF_8));
        }
    }

    /**
     * A day, or a moment of it.
     *
     * @param day where it is due
     * @param moment null when the whole day is left
     */
    public record Due(LocalDate day, @Nullable Instant moment) {

        /** By the end of a day; null for none. */
        public static @Nullable Due on(@Nullable LocalDate day) {
            return day == null ? null : new Due(day, null);
        }
    }

    /** The event that announces it, or that it waits no more. */
    OutgoingEvent event() {
        return new OutgoingEvent(TOPIC, id, version, item == null ? ENDED : ANNOUNCED, this);
    }
}
