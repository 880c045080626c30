package org.spona.cooperation.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.plan.ActionProgress;
import org.spona.cooperation.plan.Plan;
import org.spona.cooperation.plan.PlanAction;
import org.spona.cooperation.plan.PlanPart;
import org.spona.cooperation.plan.PlanPartStep;
import org.spona.platform.directory.Directory;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The part of an organisation in a plan as a page shows it, by account or by personal link: its actions, and the form of one of them. */
@Component
class PlanPartPage {

    /** An action with what its organisation says of it. */
    record PartLine(PlanAction action, ActionProgress said, boolean late, boolean settled) {}

    private final Directory directory;
    private final MessageSource messages;
    private final Clock clock;

    PlanPartPage(Directory directory, MessageSource messages, Clock clock) {
        this.directory = directory;
        this.messages = messages;
        this.clock = clock;
    }

    /** What the form of an action begins with. */
    ActionProgress begin(PlanPartStep.Of of, @Nullable UUID action) {
        return action == null
                ? ActionProgress.none(of.part().getId(), null)
                : of.part().progress().now(get(of, action), LocalDate.now(clock));
    }

    /**
     * Fills the page.
     *
     * @param address where the page is and its form is sent
     * @param action whose form is shown; null for none
     */
    void show(PlanPartStep.Of of, String address, @Nullable UUID action, Model model, Locale locale) {
        Plan plan = of.plan();
        PlanPart part = of.part();
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("plan", plan);
        model.addAttribute("part", part);
        model.addAttribute("address", address);
        model.addAttribute(
                "organisation",
                directory.findOrganisation(part.organisationId()).orElse(null));
        model.addAttribute("lines", lines(of, today));
        model.addAttribute(
                "statuses",
                Choice.worded(Stream.of(ActionProgress.Status.values()), "plan.progress.", messages, locale));
        if (action != null) {
            PlanAction chosen = get(of, action);
            ActionProgress now = part.progress().now(chosen, today);
            model.addAttribute("action", chosen);
            model.addAttribute("now", now);
            model.addAttribute("steps", StepRows.of(model, now));
        }
    }

    private static List<PartLine> lines(PlanPartStep.Of of, LocalDate today) {
        return of.part().actions(of.plan()).stream()
                .map(action -> new PartLine(
                        action,
                        of.part().progress().now(action, today),
                        of.part().progress().isLate(action, today),
                        !of.plan().progress().isOpen(action, today)))
                .toList();
    }

    private static PlanAction get(PlanPartStep.Of of, UUID action) {
        return of.part().actions(of.plan()).stream()
                .filter(line -> line.id().equals(action))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
