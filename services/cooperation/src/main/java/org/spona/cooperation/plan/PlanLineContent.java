package org.spona.cooperation.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.text.WrittenText;

/**
 * What somebody writes of one line of a plan, by form or as JSON. What belongs to another kind of line is left empty.
 *
 * @param kind what it is; stays what it is
 * @param parentId under what it stands, {@link PlanLineKind#above}; null for nothing
 * @param number as it is printed; may be empty
 * @param text what it says
 * @param baseline of an indicator, as it is printed; empty when it is not known
 * @param target of an indicator, as it is printed
 * @param responsible who answers for an action
 * @param time when an action is carried out, as {@link PlanTimes} reads it
 * @param yearly whether an action is done anew each year
 * @param basis from what it follows what an action serves
 * @param serves the results and indicators that an action is known to serve, at most {@value #MOST_SERVED}
 */
public record PlanLineContent(
        @NotNull(message = "{plan-line.missing.kind}") PlanLineKind kind,
        @Nullable UUID parentId,

        @Size(max = PlanElement.NUMBER_LENGTH, message = "{text.too-long}") String number,

        @NotBlank(message = "{plan.missing.text}") @Size(max = PlanElement.TEXT_LENGTH, message = "{text.too-long}") String text,

        @Size(max = PlanIndicator.VALUE_LENGTH, message = "{text.too-long}") String baseline,

        @Size(max = PlanIndicator.VALUE_LENGTH, message = "{text.too-long}") String target,

        @Size(max = PlanAction.MOST_RESPONSIBLE, message = "{plan.responsible.many}") List<@Valid Responsible> responsible,

        @Size(max = PlanTime.PRINTED_LENGTH, message = "{text.too-long}") String time,

        Boolean yearly,
        TieBasis basis,

        @Size(max = MOST_SERVED, message = "{plan-line.serves.many}") List<UUID> serves) {

    public static final int MOST_SERVED = 200;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public PlanLineContent {
        number = number == null ? "" : WrittenText.line(number);
        text = text == null ? "" : WrittenText.line(text);
        baseline = baseline == null ? "" : WrittenText.line(baseline);
        target = target == null ? "" : WrittenText.line(target);
        responsible = responsible == null
                ? List.of()
                : responsible.stream().filter(Objects::nonNull).toList();
        time = time == null ? "" : WrittenText.line(time);
        yearly = yearly != null && yearly;
        basis = basis == null ? TieBasis.BY_GOAL : basis;
        serves = serves == null
                ? List.of()
                : serves.stream().filter(Objects::nonNull).distinct().toList();
    }

    /** An empty one of a kind. */
    public static PlanLineContent blank(PlanLineKind kind, @Nullable UUID parentId) {
        return plain(kind, parentId, "", "");
    }

    private static PlanLineContent plain(PlanLineKind kind, @Nullable UUID parentId, String number, String text) {
        return new PlanLineContent(
                kind, parentId, number, text, "", "", List.of(), "", false, TieBasis.BY_GOAL, List.of());
    }

    static PlanLineContent of(PlanElement element) {
        return plain(PlanLineKind.of(element.kind()), element.parentId(), element.number(), element.text());
    }

    static PlanLineContent of(PlanIndicator line) {
        return new PlanLineContent(
                PlanLineKind.INDICATOR,
                line.parentId(),
                line.number(),
                line.text(),
                line.baseline(),
                line.target(),
                List.of(),
                "",
                false,
                TieBasis.BY_GOAL,
                List.of());
    }

    /** @param serves what it is known to serve; empty when nothing is known */
    static PlanLineContent of(PlanAction action, List<UUID> serves) {
        return new PlanLineContent(
                PlanLineKind.ACTION,
                action.parentId(),
                action.number(),
                action.text(),
                "",
                "",
                action.responsible(),
                action.time().printed(),
                action.yearly(),
                serves.isEmpty() ? TieBasis.BY_GOAL : TieBasis.KNOWN,
                serves);
    }

    /** The same with a row more for who is responsible. */
    @SuppressWarnings("NullAway") // what is to be chosen is not chosen yet
    public PlanLineContent withResponsible() {
        List<Responsible> longer = new ArrayList<>(responsible);
        longer.add(new Responsible(null, "", null));
        return answeredBy(longer);
    }

    /** The same without a row, from {@code 0}. */
    public PlanLineContent withoutResponsible(int row) {
        List<Responsible> shorter = new ArrayList<>(responsible);
        if (row >= 0 && row < shorter.size()) {
            shorter.remove(row);
        }
        return answeredBy(shorter);
    }

    private PlanLineContent answeredBy(List<Responsible> others) {
        return new PlanLineContent(kind, parentId, number, text, baseline, target, others, time, yearly, basis, serves);
    }

    /**
     * Refuses what a line of its kind does not say, and what contradicts itself.
     *
     * @throws InvalidInput naming the fields to mend
     */
    void requireFitting() {
        List<FieldError> wrong = Stream.of(
                        foreign(kind != PlanLineKind.INDICATOR && !baseline.isEmpty(), "baseline"),
                        foreign(kind != PlanLineKind.INDICATOR && !target.isEmpty(), "target"),
                        foreign(kind != PlanLineKind.ACTION && !responsible.isEmpty(), "responsible"),
                        foreign(kind != PlanLineKind.ACTION && !time.isEmpty(), "time"),
                        foreign(kind != PlanLineKind.ACTION && yearly, "yearly"),
                        foreign(kind != PlanLineKind.ACTION && !serves.isEmpty(), "serves"),
                        error(PlanTimes.isReversed(time), "time", "plan.time.reversed"),
                        error(
                                kind == PlanLineKind.ACTION && basis == TieBasis.KNOWN && serves.isEmpty(),
                                "serves",
                                "plan-line.missing.serves"))
                .flatMap(errors -> errors)
                .toList();
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }

    private static Stream<FieldError> foreign(boolean is, String field) {
        return error(is, field, "plan-line.foreign");
    }

    private static Stream<FieldError> error(boolean is, String field, String message) {
        return is ? Stream.of(new FieldError("content." + field, message)) : Stream.empty();
    }

    /** What an action is known to serve. */
    List<UUID> known() {
        return basis == TieBasis.KNOWN ? serves : List.of();
    }
}
