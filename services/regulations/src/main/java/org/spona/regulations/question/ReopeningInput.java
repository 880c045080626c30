package org.spona.regulations.question;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an answer is not what was asked; at most {@value #LENGTH} characters. */
public record ReopeningInput(
        @NotBlank(message = "{question.reopen.note.missing}") @Size(max = LENGTH, message = "{text.too-long}") String note) {

    public static final int LENGTH = 2000;

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public ReopeningInput {
        note = note == null ? "" : note.strip();
    }
}
