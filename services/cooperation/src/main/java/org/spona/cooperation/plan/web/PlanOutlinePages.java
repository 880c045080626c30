package org.spona.cooperation.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.indicator.IndicatorFilter;
import org.spona.cooperation.plan.IndicatorTieInput;
import org.spona.cooperation.plan.LineMove;
import org.spona.cooperation.plan.Plan;
import org.spona.cooperation.plan.PlanLineContent;
import org.spona.cooperation.plan.PlanLineWriting;
import org.spona.cooperation.plan.PlanReading;
import org.spona.cooperation.plan.PlanStep;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Confirmation;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.tenancy.Readers;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All lines of a plan, with what its writers do with each: they are moved and taken out here, and tied to indicators with measurements. */
@Controller
@RequestMapping("/plans/{id}/lines")
class PlanOutlinePages {

    private final PlanReading plans;
    private final PlanLineWriting writing;
    private final PlanViews views;
    private final MessageSource messages;
    private final Clock clock;

    PlanOutlinePages(PlanReading plans, PlanLineWriting writing, PlanViews views, MessageSource messages, Clock clock) {
        this.plans = plans;
        this.writing = writing;
        this.views = views;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        Plan plan = plans.get(id);
        PlanStep.EDIT.require(Readers.get(), plan, clock.instant());
        model.addAttribute("view", views.of(plan));
        model.addAttribute("outline", PlanOutline.of(plan.matrix()));
        return "plan/lines";
    }

    @PostMapping("/{line}/move")
    String move(
            @PathVariable UUID id,
            @PathVariable UUID line,
            @RequestParam LineMove to,
            @RequestParam(required = false) @Nullable Long version,
            RedirectAttributes redirect) {
        writing.move(id, line, to, Optional.ofNullable(version));
        return Flash.done("plan-line.moved").on("/plans/" + id + "/lines#line-" + line, redirect);
    }

    @GetMapping("/{line}/remove")
    String askRemoval(@PathVariable UUID id, @PathVariable UUID line, Model model, Locale locale) {
        Plan plan = plans.get(id);
        PlanStep.EDIT.require(Readers.get(), plan, clock.instant());
        PlanLineContent known = plan.matrix().line(line).orElseThrow(Refusal::notFound);
        String reach = messages.getMessage(
                "plan-line.remove.reach." + known.kind(),
                new Object[] {(known.number() + " " + known.text()).strip()},
                locale);
        String lines = "/plans/" + id + "/lines";
        String action = lines + "/" + line + "/remove?version=" + plan.version();
        return new Confirmation("plan-line.remove", reach, action, lines, true).view(model);
    }

    @PostMapping("/{line}/remove")
    String remove(
            @PathVariable UUID id,
            @PathVariable UUID line,
            @RequestParam(required = false) @Nullable Long version,
            RedirectAttributes redirect) {
        writing.remove(id, line, Optional.ofNullable(version));
        return Flash.done("plan-line.remove.done").on("/plans/" + id + "/lines", redirect);
    }

    @GetMapping("/{line}/indicator")
    String askIndicator(@PathVariable UUID id, @PathVariable UUID line, @Valid IndicatorFilter filter, Model model) {
        model.addAttribute(
                "form", new IndicatorTieInput(writing.getTied(id, line).indicatorId(), null));
        return indicator(id, line, filter, model);
    }

    @PostMapping("/{line}/indicator")
    String tie(
            @PathVariable UUID id,
            @PathVariable UUID line,
            @Valid @ModelAttribute("form") IndicatorTieInput form,
            BindingResult errors,
            @Valid IndicatorFilter filter,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> writing.tie(id, line, form.chosen(), form.seenVersion()))) {
            return Flash.done("plan-line.indicator.tied").on("/plans/" + id + "#line-" + line, redirect);
        }
        return indicator(id, line, filter, model);
    }

    @PostMapping(path = "/{line}/indicator", params = "untie")
    String untie(
            @PathVariable UUID id,
            @PathVariable UUID line,
            @RequestParam(required = false) @Nullable Long version,
            RedirectAttributes redirect) {
        writing.tie(id, line, null, Optional.ofNullable(version));
        return Flash.done("plan-line.indicator.untied").on("/plans/" + id + "#line-" + line, redirect);
    }

    private String indicator(UUID id, UUID line, IndicatorFilter filter, Model model) {
        Plan plan = plans.get(id);
        model.addAttribute("view", views.of(plan));
        model.addAttribute("line", writing.getTied(id, line));
        model.addAttribute("version", plan.version());
        model.addAttribute("filter", filter);
        model.addAttribute("found", writing.find(filter));
        return "plan/line-indicator";
    }
}
