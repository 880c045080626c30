package org.spona.cooperation.measure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.spona.cooperation.decision.DecisionLinks;
import org.spona.platform.text.WrittenText;

/**
 * By which decision a measure was adopted.
 *
 * @param decision as it is cited: who, number, gazette; at most {@value #DECISION_LENGTH} characters
 * @param adoptedOn its day
 * @param to the address of its page here, or of an outside one ({@code https}); a link is made to it. May be empty
 */
public record MeasureAdoptionInput(
        @NotBlank(message = "{measure.missing.decision}") @Size(max = DECISION_LENGTH, message = "{text.too-long}") String decision,

        @NotNull(message = "{measure.missing.adoptedOn}") @PastOrPresent(message = "{measure.adoptedOn.future}") LocalDate adoptedOn,

        @Size(max = DecisionLinks.ADDRESS_LENGTH, message = "{text.too-long}") String to) {

    public static final int DECISION_LENGTH = 200;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public MeasureAdoptionInput {
        decision = decision == null ? "" : WrittenText.line(decision);
        to = to == null ? "" : to.strip();
    }

    /** As a form begins. */
    @SuppressWarnings("NullAway") // the day is not written yet
    public static MeasureAdoptionInput blank() {
        return new MeasureAdoptionInput("", null, "");
    }
}
