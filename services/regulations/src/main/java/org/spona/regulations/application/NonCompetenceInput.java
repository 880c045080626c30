package org.spona.regulations.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What an officer sends of a regulation that is not her organisation's business.
 *
 * @param reason why, and whose business it is
 */
public record NonCompetenceInput(
        @NotBlank(message = "{competence.reason.missing}") @Size(max = NonCompetence.REASON_LENGTH, message = "{text.too-long}") String reason) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public NonCompetenceInput {
        reason = reason == null ? "" : reason.strip();
    }

    /** Nothing said yet. */
    public static NonCompetenceInput blank() {
        return new NonCompetenceInput("");
    }
}
