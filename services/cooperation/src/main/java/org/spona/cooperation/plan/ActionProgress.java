package org.spona.cooperation.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an action is.
 *
 * @param year of which it is told, for an action that is done anew each year; null for others
 * @param reason why it was stopped; empty otherwise, at most {@value #REASON_LENGTH} characters
 * @param note what was done; at most {@value #REASON_LENGTH} characters
 * @param steps in which it is done, at most {@value #MOST_STEPS}
 */
public record ActionProgress(
        @NotNull UUID actionId,
        @Nullable Integer year,
        Status status,

        @Size(max = REASON_LENGTH, message = "{text.too-long}") String reason,

        @Size(max = REASON_LENGTH, message = "{text.too-long}") String note,

        @Size(max = MOST_STEPS, message = "{plan.steps.many}") List<@Valid Step> steps) {

    public static final int REASON_LENGTH = 1000;
    public static final int MOST_STEPS = 30;

    /** How far it is; that it is late follows from its time. */
    public enum Status {
        PLANNED,
        RUNNING,
        DONE,
        STOPPED
    }

    /** A step of an action. */
    public record Step(
            @Size(max = 300, message = "{text.too-long}") String text, boolean done) {

        @SuppressWarnings("NullAway") // forms and JSON leave fields out
        public Step {
            text = text == null ? "" : text.strip();
        }
    }

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public ActionProgress {
        status = status == null ? Status.PLANNED : status;
        reason = reason == null ? "" : reason.strip();
        note = note == null ? "" : note.strip();
        steps = steps == null
                ? List.of()
                : steps.stream()
                        .filter(Objects::nonNull)
                        .filter(step -> !step.text().isEmpty())
                        .toList();
    }

    /** Nothing was told of it yet. */
    public static ActionProgress none(UUID actionId, @Nullable Integer year) {
        return new ActionProgress(actionId, year, Status.PLANNED, "", "", List.of());
    }

    /** Whether it is of the same action in the same year. */
    boolean isOf(UUID action, @Nullable Integer when) {
        return actionId.equals(action) && Objects.equals(year, when);
    }

    /** Whether nothing more is to be done. */
    boolean ended() {
        return status == Status.DONE || status == Status.STOPPED;
    }
}
