package org.spona.cooperation.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenText;

/**
 * An action of a plan.
 *
 * @param id stays the same in later editions
 * @param parentId the goal that it serves; null where the table names none
 * @param number as it is printed, such as {@code g.}; may be empty
 * @param text at most {@value PlanElement#TEXT_LENGTH} characters
 * @param responsible who answers for it, at most {@value #MOST_RESPONSIBLE}
 * @param time when it is carried out
 * @param yearly whether it is done anew each year, and told of each year
 */
public record PlanAction(
        @NotNull UUID id,
        @Nullable UUID parentId,

        @Size(max = PlanElement.NUMBER_LENGTH, message = "{text.too-long}") String number,

        @Size(max = PlanElement.TEXT_LENGTH, message = "{text.too-long}") String text,

        @Valid @Size(max = MOST_RESPONSIBLE, message = "{plan.responsible.many}") List<Responsible> responsible,

        @Valid PlanTime time,
        boolean yearly) {

    public static final int MOST_RESPONSIBLE = 20;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public PlanAction {
        number = number == null ? "" : WrittenText.line(number);
        text = text == null ? "" : WrittenText.line(text);
        responsible = responsible == null
                ? List.of()
                : responsible.stream().filter(Objects::nonNull).toList();
        time = time == null ? PlanTime.UNKNOWN : time;
    }

    /** Whether anybody is named who answers for it. */
    @JsonIgnore
    public boolean isAccountable() {
        return responsible.stream().anyMatch(Responsible::isAccountable);
    }

    /** The same in another year. */
    PlanAction later(int years) {
        return new PlanAction(id, parentId, number, text, responsible, time.later(years), yearly);
    }
}
