package org.spona.cooperation.plan;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By what a plan was adopted.
 *
 * @param decision the decision as it is cited: body, number, gazette; empty until it is adopted
 * @param adoptedOn the day of the decision
 */
@Embeddable
public record PlanAdoption(String decision, @Nullable LocalDate adoptedOn) {

    /** It is not adopted. */
    static final PlanAdoption NONE = new PlanAdoption("", null);
}
