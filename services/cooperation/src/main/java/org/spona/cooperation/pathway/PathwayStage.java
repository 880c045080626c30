package org.spona.cooperation.pathway;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenText;

/**
 * A step of a pathway, which others know by its number, from 1.
 *
 * @param trigger when it is to be done: what has happened
 * @param who does it: the kind of service, or the very service and post
 * @param what is done
 * @param limit until when it is done, counted from the trigger; null without a limit
 * @param form on which it is written down; empty without one
 * @param consent whether the person concerned has to agree
 * @param next the numbers of the steps that follow, such as {@code 3} or {@code 3, 5}; empty where the pathway ends
 */
public record PathwayStage(
        @Size(max = 500, message = "{text.too-long}") String trigger,

        @Size(max = 300, message = "{text.too-long}") String who,

        @Size(max = 1000, message = "{text.too-long}") String what,

        @Min(value = 1, message = "{pathway.limit.wrong}") @Max(value = 1000, message = "{pathway.limit.wrong}") @Nullable Integer limit,

        TimeUnit unit,

        @Size(max = 200, message = "{text.too-long}") String form,
        Boolean consent,

        @Pattern(regexp = "(?:\\d{1,2}(?:, \\d{1,2}){0,9})?", message = "{pathway.next.wrong}")
        String next) {

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public PathwayStage {
        trigger = trigger == null ? "" : trigger.strip();
        who = who == null ? "" : WrittenText.line(who);
        what = what == null ? "" : what.strip();
        unit = unit == null ? TimeUnit.HOURS : unit;
        consent = consent != null && consent;
        form = form == null ? "" : WrittenText.line(form);
        next = next == null
                ? ""
                : WrittenText.line(next).replaceAll("\\s*[,;]\\s*", ", ").replaceAll("[, ]+$", "");
    }

    static PathwayStage blank() {
        return new PathwayStage("", "", "", null, TimeUnit.HOURS, "", false, "");
    }

    boolean isWritten() {
        return !trigger.isEmpty() || !who.isEmpty() || !what.isEmpty() || !form.isEmpty();
    }

    /** The numbers of the steps that follow. */
    public List<Integer> nextNumbers() {
        return next.matches("\\d{1,2}(?:, \\d{1,2}){0,9}")
                ? Arrays.stream(next.split(", ", -1))
                        .map(Integer::valueOf)
                        .distinct()
                        .toList()
                : List.of();
    }

    /** The same that leads elsewhere. */
    PathwayStage leadingTo(String numbers) {
        return new PathwayStage(trigger, who, what, limit, unit, form, consent, numbers);
    }
}
