package org.spona.cooperation.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.plan.ActionProgress;
import org.spona.cooperation.plan.Plan;
import org.spona.cooperation.plan.PlanAction;
import org.spona.cooperation.plan.PlanCopying;
import org.spona.cooperation.plan.PlanProcedure;
import org.spona.cooperation.plan.PlanProgress;
import org.spona.cooperation.plan.PlanReading;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of an action, on which those who answer for its plan say how far it is; and plans that begin with what another says. */
@Controller
class PlanActionPages {

    private final PlanReading plans;
    private final PlanProcedure procedure;
    private final PlanCopying copying;
    private final PlanViews views;
    private final MessageSource messages;
    private final Clock clock;

    PlanActionPages(
            PlanReading plans,
            PlanProcedure procedure,
            PlanCopying copying,
            PlanViews views,
            MessageSource messages,
            Clock clock) {
        this.plans = plans;
        this.procedure = procedure;
        this.copying = copying;
        this.views = views;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/plans/{id}/actions/{action}")
    String show(@PathVariable UUID id, @PathVariable UUID action, Model model, Locale locale) {
        Plan plan = plans.get(id);
        PlanAction line = plan.matrix().action(action).orElseThrow(Refusal::notFound);
        model.addAttribute("form", plan.progress().of(action, PlanProgress.yearOf(line, LocalDate.now(clock))));
        return page(plan, line, model, locale);
    }

    @PostMapping("/plans/{id}/actions/{action}")
    String report(
            @PathVariable UUID id,
            @PathVariable UUID action,
            @Valid @ModelAttribute("form") ActionProgress form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable Long version,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var news = new ActionProgress(action, form.year(), form.status(), form.reason(), form.note(), form.steps());
        if (Submitted.taken(errors, response, () -> procedure.report(id, news, Optional.ofNullable(version)))) {
            return Flash.done("plan.progress.saved").on("/plans/" + id + "/actions/" + action, redirect);
        }
        Plan plan = plans.get(id);
        return page(plan, plan.matrix().action(action).orElseThrow(Refusal::notFound), model, locale);
    }

    /** Begins the plan of the next period. */
    @PostMapping("/plans/{id}/copy")
    String copy(@PathVariable UUID id, RedirectAttributes redirect) {
        Plan copy = copying.copy(id, UUID.randomUUID());
        return Flash.done("plan.copy.done").on("/plans/" + copy.getId(), redirect);
    }

    /** Begins the next edition. */
    @PostMapping("/plans/{id}/revise")
    String revise(@PathVariable UUID id, RedirectAttributes redirect) {
        Plan edition = copying.revise(id, UUID.randomUUID());
        return Flash.done("plan.revise.done").on("/plans/" + edition.getId(), redirect);
    }

    private String page(Plan plan, PlanAction action, Model model, Locale locale) {
        ActionProgress now = plan.progress().of(action.id(), PlanProgress.yearOf(action, LocalDate.now(clock)));
        model.addAttribute("view", views.of(plan));
        model.addAttribute("action", action);
        model.addAttribute("goal", plan.matrix().goalOf(action.parentId()).orElse(null));
        model.addAttribute("now", now);
        model.addAttribute("late", plan.progress().isLate(action, LocalDate.now(clock)));
        model.addAttribute("steps", StepRows.of(model, now));
        model.addAttribute(
                "statuses",
                Choice.worded(Stream.of(ActionProgress.Status.values()), "plan.progress.", messages, locale));
        return "plan/action";
    }
}
