package org.spona.meetings.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A point of the agenda.
 *
 * @param owner who speaks of it, in words; may be empty
 * @param minutes how long it takes, if that is known
 */
public record AgendaItem(
        @Size(max = 200) String title,
        @Size(max = 200) String owner,
        @Nullable @Min(1) @Max(600) Integer minutes) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public AgendaItem {
        title = title == null ? "" : title.strip();
        owner = owner == null ? "" : owner.strip();
    }

    AgendaItem withoutOwner() {
        return new AgendaItem(title, "", minutes);
    }

    boolean hasTitle() {
        return !title.isEmpty();
    }
}
