package org.spona.cooperation.initiative;

import jakarta.validation.constraints.Size;

/**
 * That an organisation takes part.
 *
 * @param note what it would bring, or what it wants to know; at most {@value #NOTE_LENGTH} characters
 */
public record OfferInput(
        @Size(max = NOTE_LENGTH, message = "{text.too-long}") String note) {

    public static final int NOTE_LENGTH = 2000;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public OfferInput {
        note = note == null ? "" : note.strip();
    }
}
