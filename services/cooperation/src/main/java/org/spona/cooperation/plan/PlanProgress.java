package org.spona.cooperation.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;

/** How far the actions of a plan are, as far as somebody has told. */
public record PlanProgress(List<ActionProgress> told) {

    /** Nothing was told yet. */
    static final PlanProgress NONE = new PlanProgress(List.of());

    public PlanProgress {
        told = List.copyOf(told);
    }

    /** What was told of an action. */
    public ActionProgress of(UUID actionId, @Nullable Integer year) {
        return told.stream()
                .filter(progress -> progress.isOf(actionId, year))
                .findFirst()
                .orElseGet(() -> ActionProgress.none(actionId, year));
    }

    /** The year of which an action is told now: this one, when it is done anew each year. */
    public static @Nullable Integer yearOf(PlanAction action, LocalDate today) {
        return action.yearly() ? Integer.valueOf(today.getYear()) : null;
    }

    /** What was told of an action for the time that counts now. */
    public ActionProgress now(PlanAction action, LocalDate today) {
        return of(action.id(), yearOf(action, today));
    }

    /** Whether something is still to be done of an action now. */
    public boolean isOpen(PlanAction action, LocalDate today) {
        return !now(action, today).ended();
    }

    /** Whether an action should be done by now and is not. */
    public boolean isLate(PlanAction action, LocalDate today) {
        return action.time().lastDay().filter(today::isAfter).isPresent() && isOpen(action, today);
    }

    /** How many actions are done now. */
    public long done(PlanMatrix matrix, LocalDate today) {
        return matrix.actions().stream()
                .filter(action -> now(action, today).status() == ActionProgress.Status.DONE)
                .count();
    }

    /**
     * The same with what somebody tells of an action instead of what was told before.
     *
     * @throws Refusal {@code not-found} when the plan has no such action
     * @throws InvalidInput when it was stopped and nobody says why, or a year is told of an action that is done once
     */
    PlanProgress telling(ActionProgress news, PlanMatrix matrix) {
        PlanAction action = matrix.action(news.actionId()).orElseThrow(Refusal::notFound);
        if (news.status() == ActionProgress.Status.STOPPED && news.reason().isEmpty()) {
            throw new InvalidInput("reason", "plan.missing.reason");
        }
        if (action.yearly() != (news.year() != null)) {
            throw new InvalidInput("year", "plan.progress.year.wrong");
        }
        List<ActionProgress> all = new ArrayList<>(told);
        all.removeIf(progress -> progress.isOf(news.actionId(), news.year()));
        all.add(news);
        return new PlanProgress(all);
    }
}
