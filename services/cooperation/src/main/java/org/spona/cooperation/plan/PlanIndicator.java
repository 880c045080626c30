package org.spona.cooperation.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenText;

/**
 * An indicator as a plan prints it.
 *
 * @param id stays the same in later editions
 * @param parentId the goal or result that it tells of; null where the table names none
 * @param number as it is printed; may be empty
 * @param text at most {@value PlanElement#TEXT_LENGTH} characters
 * @param baseline from where it starts, as it is printed; empty when it is not known
 * @param target where it shall be, as it is printed; may be empty
 * @param indicatorId the indicator with measurements to which it is tied
 */
public record PlanIndicator(
        @NotNull UUID id,
        @Nullable UUID parentId,

        @Size(max = PlanElement.NUMBER_LENGTH, message = "{text.too-long}") String number,

        @Size(max = PlanElement.TEXT_LENGTH, message = "{text.too-long}") String text,

        @Size(max = VALUE_LENGTH, message = "{text.too-long}") String baseline,

        @Size(max = VALUE_LENGTH, message = "{text.too-long}") String target,

        @Nullable UUID indicatorId) {

    public static final int VALUE_LENGTH = 200;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public PlanIndicator {
        number = number == null ? "" : WrittenText.line(number);
        text = text == null ? "" : WrittenText.line(text);
        baseline = baseline == null ? "" : WrittenText.line(baseline);
        target = target == null ? "" : WrittenText.line(target);
    }

    /** The same, tied to an indicator with measurements, or to none. */
    PlanIndicator tiedTo(@Nullable UUID indicator) {
        return new PlanIndicator(id, parentId, number, text, baseline, target, indicator);
    }

    /** The same under another element, or under none. */
    PlanIndicator under(@Nullable UUID other) {
        return new PlanIndicator(id, other, number, text, baseline, target, indicatorId);
    }
}
