package org.spona.knowledge.search.saved;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What somebody saves, as JSON or put together from a form.
 *
 * @param name what she calls it
 * @param rhythm how often she is told what is new; daily when missing
 */
public record SavedSearchInput(
        @NotBlank(message = "{saved.name.missing}") @Size(max = 100) String name,

        @NotNull @Valid SavedQuery query,
        Rhythm rhythm) {

    /** What is missing has its default. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public SavedSearchInput {
        name = name == null ? "" : name.strip();
        rhythm = rhythm == null ? Rhythm.DAILY : rhythm;
    }
}
