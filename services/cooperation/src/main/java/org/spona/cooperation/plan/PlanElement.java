package org.spona.cooperation.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenText;

/**
 * A direction, goal or result of a plan.
 *
 * @param id stays the same in later editions
 * @param parentId the direction of a goal, the goal of a result; null where the table names none
 * @param number as it is printed, such as {@code 1.1.3}; may be empty
 * @param text at most {@value #TEXT_LENGTH} characters
 */
public record PlanElement(
        @NotNull UUID id,
        @NotNull Kind kind,
        @Nullable UUID parentId,

        @Size(max = NUMBER_LENGTH, message = "{text.too-long}") String number,

        @Size(max = TEXT_LENGTH, message = "{text.too-long}") String text) {

    public static final int NUMBER_LENGTH = 20;
    public static final int TEXT_LENGTH = 2000;

    /** What it is. */
    public enum Kind {
        DIRECTION,
        GOAL,
        RESULT
    }

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public PlanElement {
        number = number == null ? "" : WrittenText.line(number);
        text = text == null ? "" : WrittenText.line(text);
    }

    /** The same under another element, or under none. */
    PlanElement under(@Nullable UUID other) {
        return new PlanElement(id, kind, other, number, text);
    }
}
