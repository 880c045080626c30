package org.spona.meetings.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.findable.Thing;

/**
 * A point of the agenda, or a point below one.
 *
 * @param id the same however it is called and wherever it stands; null until the meeting is saved
 * @param number by which people cite it, such as {@code 3} or {@code 3.1}; given when the meeting is saved, whatever was sent
 * @param owner who speaks of it, in words; may be empty
 * @param seatId the seat of a body that meets whose institution speaks of it; its name stands in {@code owner}
 * @param minutes how long it takes, if that is known
 * @param kind what it is for
 * @param sub whether it stands below the last item before it that does not
 * @param internal whether it is for those who are invited and who convene alone; so are the items below it
 * @param materialsBy the last day on which its materials can be attached in time; later ones are marked. When null, the rules of the bodies that
 *     meet say it, see {@link MaterialDays}
 * @param carriedFrom the meeting that left it open; null of a new one
 */
public record AgendaItem(
        @Nullable UUID id,
        @Size(max = 9) String number,
        @Size(max = 200) String title,
        @Size(max = 200) String owner,
        @Nullable UUID seatId,
        @Nullable @Min(1) @Max(600) Integer minutes,
        ItemKind kind,
        Boolean sub,
        Boolean internal,
        @Nullable LocalDate materialsBy,
        @Nullable @Valid CarriedFrom carriedFrom) {

    /** What items are called among all that can be found. */
    static final String KIND = "agenda-item";

    /** What is missing is empty; an item is to be talked over unless it says otherwise. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public AgendaItem {
        number = number == null ? "" : number.strip();
        title = title == null ? "" : title.strip();
        owner = owner == null ? "" : owner.strip();
        kind = kind == null ? ItemKind.DISCUSSION : kind;
        sub = sub != null && sub;
        internal = internal != null && internal;
        carriedFrom = carriedFrom == null || carriedFrom.meetingId() == null ? null : carriedFrom;
    }

    /** One to be talked over, which everybody may know who reads the meeting. */
    public AgendaItem(@Nullable UUID id, String title, String owner, @Nullable Integer minutes) {
        this(id, "", title, owner, null, minutes, ItemKind.DISCUSSION, false, false, null, null);
    }

    /**
     * The meeting that left an item open.
     *
     * @param itemId what it was on its agenda; null of what it left open otherwise, such as its minutes
     * @param number of that meeting, such as {@code 3/2026}
     */
    public record CarriedFrom(
            @Nullable UUID meetingId,
            @Nullable UUID itemId,
            @Size(max = 20) String number) {

        /** What is missing is empty. */
        @SuppressWarnings("NullAway") // forms and JSON leave fields out
        public CarriedFrom {
            number = number == null ? "" : number.strip();
        }
    }

    /** A new one that comes from a meeting; it stands by itself on the next agenda. */
    private AgendaItem withOrigin(CarriedFrom from) {
        return new AgendaItem(null, "", title, owner, seatId, minutes, kind, false, internal, null, from);
    }

    /** A new one that stands on each agenda of the same bodies, and comes from none of them. */
    private AgendaItem standing() {
        return new AgendaItem(null, "", title, owner, seatId, minutes, kind, sub, internal, null, null);
    }

    /** What a meeting has left open that stood on its agenda as no item of its own. */
    public static AgendaItem carried(String title, ItemKind kind, Meeting from) {
        return new AgendaItem(null, title, "", null)
                .ofKind(kind)
                .withOrigin(new CarriedFrom(from.getId(), null, from.numberName()));
    }

    /** The same as it comes to the next agenda: one that stands on each as it is, any other marked with where it comes from. */
    public AgendaItem carried(Meeting from) {
        return kind == ItemKind.STANDING
                ? standing()
                : withOrigin(new CarriedFrom(from.getId(), id, from.numberName()));
    }

    private AgendaItem ofKind(ItemKind other) {
        return new AgendaItem(
                id, number, title, owner, seatId, minutes, other, sub, internal, materialsBy, carriedFrom);
    }

    /** The same for a meeting so many days later. */
    AgendaItem laterBy(long days) {
        return new AgendaItem(
                null,
                number,
                title,
                owner,
                seatId,
                minutes,
                kind,
                sub,
                internal,
                materialsBy == null ? null : materialsBy.plusDays(days),
                carriedFrom);
    }

    AgendaItem identifiedBy(UUID id) {
        return new AgendaItem(id, number, title, owner, seatId, minutes, kind, sub, internal, materialsBy, carriedFrom);
    }

    /** The same at a place of the agenda. */
    AgendaItem placed(String number, boolean sub, boolean internal) {
        return new AgendaItem(id, number, title, owner, seatId, minutes, kind, sub, internal, materialsBy, carriedFrom);
    }

    /** The same with who speaks of it. */
    AgendaItem spokenOfBy(@Nullable UUID seatId, String owner) {
        return new AgendaItem(id, number, title, owner, seatId, minutes, kind, sub, internal, materialsBy, carriedFrom);
    }

    /** The same with the last day for its materials, unless it says one. */
    AgendaItem materialsBy(LocalDate usual) {
        return materialsBy != null
                ? this
                : new AgendaItem(id, number, title, owner, seatId, minutes, kind, sub, internal, usual, carriedFrom);
    }

    /** How it is called, in the language of its meeting, and where one is led to it. */
    Thing thing(String language) {
        UUID saved = Objects.requireNonNull(id);
        return new Thing(saved, KIND, title, language, "/meetings/items/" + saved);
    }

    /** The same as visitors may know it: neither who speaks of it, nor which meeting it comes from. */
    AgendaItem forVisitors() {
        return new AgendaItem(id, number, title, "", null, minutes, kind, sub, internal, materialsBy, null);
    }

    boolean hasTitle() {
        return !title.isEmpty();
    }
}
