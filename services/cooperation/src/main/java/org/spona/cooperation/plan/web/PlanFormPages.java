package org.spona.cooperation.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.body.BodyChoices;
import org.spona.cooperation.plan.Plan;
import org.spona.cooperation.plan.PlanAuthoring;
import org.spona.cooperation.plan.PlanInput;
import org.spona.cooperation.plan.PlanKind;
import org.spona.cooperation.plan.PlanReading;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.shell.WritingChoices;
import org.spona.platform.tenancy.Visibility;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of a plan, without its table. Nothing typed is lost when something has to be mended. */
@Controller
class PlanFormPages {

    private final PlanAuthoring authoring;
    private final PlanReading plans;
    private final BodyChoices bodies;
    private final WritingChoices writing;
    private final MessageSource messages;

    PlanFormPages(
            PlanAuthoring authoring,
            PlanReading plans,
            BodyChoices bodies,
            WritingChoices writing,
            MessageSource messages) {
        this.authoring = authoring;
        this.plans = plans;
        this.bodies = bodies;
        this.writing = writing;
        this.messages = messages;
    }

    /** A new plan has its id before it is saved, so sending the form twice makes one. */
    @GetMapping("/plans/new")
    String begin() {
        return "redirect:/plans/" + UUID.randomUUID() + "/edit";
    }

    @GetMapping("/plans/{id}/edit")
    String edit(@PathVariable UUID id, Model model, Locale locale) {
        PlanInput input = authoring.begin(id, locale);
        model.addAttribute("form", input);
        return form(id, input.networkId(), model, locale);
    }

    @PostMapping("/plans/{id}")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PlanInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> authoring.save(id, input))) {
            return Flash.done("plan.saved").on("/plans/" + id, redirect);
        }
        return form(id, input.networkId(), model, locale);
    }

    private String form(UUID id, @Nullable UUID networkId, Model model, Locale locale) {
        var known = plans.find(id);
        model.addAttribute("id", id);
        model.addAttribute("known", known.isPresent());
        // A form that is shown again is saved over what is there now: its writer has been told.
        model.addAttribute("version", known.map(Plan::version).orElse(null));
        model.addAttribute("kinds", Choice.worded(Stream.of(PlanKind.values()), "plan.kind.", messages, locale));
        model.addAttribute("languages", writing.languages(locale));
        model.addAttribute("bodies", bodies.of(networkId));
        model.addAttribute(
                "visibilities", Choice.explained(Stream.of(Visibility.values()), "plan.visibility.", messages, locale));
        return "plan/form";
    }
}
