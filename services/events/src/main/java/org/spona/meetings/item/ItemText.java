package org.spona.meetings.item;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is written of an item.
 *
 * @param text what was said of it, in Markdown; may be empty
 * @param outcome what came of it; null until that is known
 */
@Embeddable
public record ItemText(
        @Size(max = 20_000) String text,
        @Nullable @Enumerated(EnumType.STRING) ItemOutcome outcome) {

    /** Nothing yet. */
    public static final ItemText NONE = new ItemText("", null);

    ItemText with(ItemOutcome other) {
        return new ItemText(text, other);
    }

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public ItemText {
        text = text == null ? "" : text.strip();
    }
}
