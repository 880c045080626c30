package org.spona.cooperation.initiative;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.spona.platform.text.WrittenText;

/**
 * What a party has decided.
 *
 * @param decision its number, and the gazette; at most {@value #DECISION_LENGTH} characters
 * @param decidedOn when it was made
 */
public record PartyDecisionInput(
        @NotBlank(message = "{initiative.missing.decision}") @Size(max = DECISION_LENGTH, message = "{text.too-long}") String decision,

        @NotNull(message = "{initiative.missing.decidedOn}") @PastOrPresent(message = "{initiative.decidedOn.future}") LocalDate decidedOn) {

    public static final int DECISION_LENGTH = 300;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public PartyDecisionInput {
        decision = decision == null ? "" : WrittenText.line(decision);
    }
}
