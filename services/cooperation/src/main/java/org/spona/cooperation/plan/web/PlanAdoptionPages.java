package org.spona.cooperation.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.spona.cooperation.plan.Plan;
import org.spona.cooperation.plan.PlanAdoptionInput;
import org.spona.cooperation.plan.PlanProcedure;
import org.spona.cooperation.plan.PlanReading;
import org.spona.cooperation.plan.PlanStep;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a writer says by which decision a plan was adopted. */
@Controller
class PlanAdoptionPages {

    private final PlanProcedure procedure;
    private final PlanReading plans;
    private final Clock clock;

    PlanAdoptionPages(PlanProcedure procedure, PlanReading plans, Clock clock) {
        this.procedure = procedure;
        this.plans = plans;
        this.clock = clock;
    }

    @GetMapping("/plans/{id}/adopt")
    String ask(@PathVariable UUID id, Model model) {
        Plan plan = plans.get(id);
        PlanStep.ADOPT.require(Readers.get(), plan, clock.instant());
        model.addAttribute("form", PlanAdoptionInput.blank());
        model.addAttribute("plan", plan);
        return "plan/adopt";
    }

    @PostMapping("/plans/{id}/adopt")
    String adopt(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PlanAdoptionInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> procedure.adopt(id, form))) {
            return Flash.done("plan.adopt.done").on("/plans/" + id, redirect);
        }
        model.addAttribute("plan", plans.get(id));
        return "plan/adopt";
    }
}
