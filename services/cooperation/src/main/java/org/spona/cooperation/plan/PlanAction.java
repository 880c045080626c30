package org.spona.cooperation.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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

        @Size(max = MOST_RESPONSIBLE, message = "{plan.responsible.many}") List<@Valid Responsible> responsible,

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

    /** The same under another goal, or under none. */
    PlanAction under(@Nullable UUID other) {
        return new PlanAction(id, other, number, text, responsible, time, yearly);
    }

    /** The organisations of the directory that answer for it. */
    public Stream<UUID> organisations() {
        return responsible.stream()
                .filter(by -> by.kind() == Responsible.Kind.ORGANISATION)
                .flatMap(by -> Stream.ofNullable(by.id()))
                .distinct();
    }

    /** The same in another network, where those who answer for it are known by their names alone. */
    PlanAction elsewhere() {
        return new PlanAction(
                id,
                parentId,
                number,
                text,
                responsible.stream()
                        .map(by -> new Responsible(by.kind(), by.name(), null))
                        .toList(),
                time,
                yearly);
    }
}
