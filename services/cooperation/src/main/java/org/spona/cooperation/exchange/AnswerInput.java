package org.spona.cooperation.exchange;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What an organisation answers.
 *
 * @param note what it would bring or wants, and when; at most {@value #NOTE_LENGTH} characters
 */
public record AnswerInput(
        @NotBlank(message = "{exchange.missing.note}") @Size(max = NOTE_LENGTH, message = "{text.too-long}") String note) {

    public static final int NOTE_LENGTH = 2000;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public AnswerInput {
        note = note == null ? "" : note.strip();
    }
}
