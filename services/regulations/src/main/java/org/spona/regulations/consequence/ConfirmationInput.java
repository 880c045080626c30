package org.spona.regulations.consequence;

import jakarta.validation.constraints.Size;

/**
 * That a thing still holds.
 *
 * @param note what was looked at; may be empty, at most {@value #NOTE_LENGTH} characters
 */
public record ConfirmationInput(
        @Size(max = NOTE_LENGTH, message = "{text.too-long}") String note) {

    public static final int NOTE_LENGTH = 1_000;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public ConfirmationInput {
        note = note == null ? "" : note.strip();
    }
}
