package org.spona.meetings.decision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Hands that were counted.
 *
 * @param version of the vote that was seen; a newer one is not written over
 */
public record HandsInput(
        @NotNull @Valid @JsonUnwrapped Tally hands,
        @Nullable Long version) {

    /** What is missing is nobody. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public HandsInput {
        hands = hands == null ? Tally.NONE : hands;
    }
}
