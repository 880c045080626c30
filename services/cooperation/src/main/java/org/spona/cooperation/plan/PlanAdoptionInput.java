package org.spona.cooperation.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.spona.cooperation.decision.DecisionLinks;
import org.spona.platform.text.WrittenText;

/**
 * What a writer says of the decision by which a plan was adopted.
 *
 * @param decision the decision as it is cited; at most {@value #DECISION_LENGTH} characters
 * @param adoptedOn its day
 * @param to the address of its page here, or of an outside one ({@code https}); a link is made to it. May be empty
 */
public record PlanAdoptionInput(
        @NotBlank(message = "{plan.missing.decision}") @Size(max = DECISION_LENGTH, message = "{text.too-long}") String decision,

        @NotNull(message = "{plan.missing.adoptedOn}") @PastOrPresent(message = "{plan.adoptedOn.future}") LocalDate adoptedOn,

        @Size(max = DecisionLinks.ADDRESS_LENGTH, message = "{text.too-long}") String to) {

    public static final int DECISION_LENGTH = 300;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public PlanAdoptionInput {
        decision = decision == null ? "" : WrittenText.line(decision);
        to = to == null ? "" : to.strip();
    }

    /** What a form begins with. */
    @SuppressWarnings("NullAway") // the day is not written yet
    public static PlanAdoptionInput blank() {
        return new PlanAdoptionInput("", null, "");
    }
}
