package org.spona.regulations.issue;

import jakarta.validation.constraints.Size;

/**
 * What an organisation says of how an issue shows there.
 *
 * @param note for itself and the staff of the network alone; at most {@value #NOTE_LENGTH} characters, may be empty
 */
public record ConcernInput(
        @Size(max = NOTE_LENGTH, message = "{text.too-long}") String note) {

    public static final int NOTE_LENGTH = 2000;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public ConcernInput {
        note = note == null ? "" : note.strip();
    }
}
