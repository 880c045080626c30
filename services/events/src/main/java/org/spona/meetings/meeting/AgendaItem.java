package org.spona.meetings.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.findable.Thing;

/**
 * A point of the agenda.
 *
 * @param id the same however it is called and wherever it stands; null until the meeting is saved
 * @param owner who speaks of it, in words; may be empty
 * @param minutes how long it takes, if that is known
 */
public record AgendaItem(
        @Nullable UUID id,
        @Size(max = 200) String title,
        @Size(max = 200) String owner,
        @Nullable @Min(1) @Max(600) Integer minutes) {

    /** What items are called among all that can be found. */
    static final String KIND = "agenda-item";

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public AgendaItem {
        title = title == null ? "" : title.strip();
        owner = owner == null ? "" : owner.strip();
    }

    AgendaItem identifiedBy(UUID id) {
        return new AgendaItem(id, title, owner, minutes);
    }

    /** How it is called, in the language of its meeting, and where one is led to it. */
    Thing thing(String language) {
        UUID saved = Objects.requireNonNull(id);
        return new Thing(saved, KIND, title, language, "/meetings/items/" + saved);
    }

    AgendaItem withoutOwner() {
        return new AgendaItem(id, title, "", minutes);
    }

    boolean hasTitle() {
        return !title.isEmpty();
    }
}
