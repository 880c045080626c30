package org.spona.meetings.item;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * What is written of an item, by form or as JSON.
 *
 * @param version the version that was seen; a newer one is not written over
 */
public record ItemInput(
        @Valid @JsonUnwrapped ItemText content, @Nullable Long version) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public ItemInput {
        content = content == null ? ItemText.NONE : content;
    }
}
