package org.spona.cooperation.planimport;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.plan.PlanElement;
import org.spona.cooperation.plan.PlanIndicator;
import org.spona.cooperation.plan.PlanTime;
import org.spona.cooperation.plan.Responsible;
import org.spona.platform.text.WrittenText;

/**
 * How somebody puts a line right.
 *
 * @param number as it is printed; may be empty
 * @param text what it says; each paragraph after the first becomes a line of its own
 * @param baseline of an indicator
 * @param target of an indicator
 * @param owner what a responsible is
 * @param responsible who answers for the actions of the goal that nobody answers for; may be empty
 * @param time when the actions of the goal are carried out that have no time; may be empty
 */
public record LineInput(
        @Size(max = PlanElement.NUMBER_LENGTH, message = "{text.too-long}") String number,

        @Size(max = 20_000, message = "{text.too-long}") String text,

        @Size(max = PlanIndicator.VALUE_LENGTH, message = "{text.too-long}") String baseline,

        @Size(max = PlanIndicator.VALUE_LENGTH, message = "{text.too-long}") String target,

        Responsible.@Nullable Kind owner,

        @Size(max = Responsible.NAME_LENGTH, message = "{text.too-long}") String responsible,

        @Size(max = PlanTime.PRINTED_LENGTH, message = "{text.too-long}") String time) {

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public LineInput {
        number = number == null ? "" : WrittenText.line(number);
        text = text == null ? "" : text.strip();
        baseline = baseline == null ? "" : WrittenText.line(baseline);
        target = target == null ? "" : WrittenText.line(target);
        responsible = responsible == null ? "" : WrittenText.line(responsible);
        time = time == null ? "" : WrittenText.line(time);
    }
}
