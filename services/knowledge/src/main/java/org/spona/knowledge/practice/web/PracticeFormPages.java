package org.spona.knowledge.practice.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.spona.knowledge.practice.PracticeAuthoring;
import org.spona.knowledge.practice.PracticeInput;
import org.spona.knowledge.practice.PracticeReading;
import org.spona.knowledge.practice.PracticeStep;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Preview;
import org.spona.platform.shell.Submitted;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The form in which a practice is written. A new practice has its id before it is saved, so sending the form twice
 * saves one; it is saved as one types, and nothing typed is lost when something has to be mended.
 */
@Controller
class PracticeFormPages {

    /** Where a writer wants to go once her text is saved. */
    enum Then {
        STAY,
        SHOW,
        SUBMIT
    }

    private final PracticeAuthoring authoring;
    private final PracticeReading practices;
    private final PracticeChoices choices;
    private final Clock clock;

    PracticeFormPages(PracticeAuthoring authoring, PracticeReading practices, PracticeChoices choices, Clock clock) {
        this.authoring = authoring;
        this.practices = practices;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping("/practices/new")
    String begin() {
        return "redirect:/practices/" + UUID.randomUUID() + "/edit";
    }

    @GetMapping("/practices/{id}/edit")
    String edit(@PathVariable UUID id, Model model, Locale locale) {
        var input = practices
                .find(id)
                .map(practice -> {
                    PracticeStep.EDIT.require(Readers.get(), practice, clock.instant());
                    return PracticeInput.of(practice);
                })
                .orElseGet(() -> choices.blank(locale));
        model.addAttribute("form", input);
        return form(id, input, model, locale);
    }

    @PostMapping("/practices/{id}")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PracticeInput input,
            BindingResult errors,
            @RequestParam(defaultValue = "STAY") Then then,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> save(id, input, then))) {
            return next(id, then, redirect);
        }
        return form(id, input, model, locale);
    }

    private void save(UUID id, PracticeInput input, Then then) {
        authoring.save(id, input);
        if (then == Then.SUBMIT) {
            authoring.requireReady(id);
        }
    }

    /** Saves while one types; the answer says when, or what keeps it from being saved. */
    @HxRequest
    @PostMapping(value = "/practices/{id}", params = "autosave")
    String autosave(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PracticeInput input,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        // A choice alone makes no draft: one that says nothing would be left behind.
        boolean toKeep = input.content().saysSomething() || practices.find(id).isPresent();
        if (toKeep && !errors.hasErrors()) {
            try {
                model.addAttribute("saved", authoring.save(id, input));
                response.setHeader("HX-Trigger", "spona-saved");
            } catch (Refusal refusal) {
                refusal.putInto(errors);
            }
        }
        model.addAttribute("version", input.version());
        return "practice/saved :: saved";
    }

    /** The text as readers will see it. */
    @HxRequest
    @PostMapping("/practices/preview")
    String preview(@ModelAttribute("form") PracticeInput input, Model model) {
        return new Preview(
                        "practice.preview",
                        input.content().body(),
                        input.content().language())
                .view(model);
    }

    private String form(UUID id, PracticeInput input, Model model, Locale locale) {
        var known = practices.find(id);
        model.addAttribute("id", id);
        model.addAttribute("known", known.isPresent());
        model.addAttribute(
                "status", known.map(practice -> practice.status().name()).orElse("DRAFT"));
        model.addAttribute("returnReason", known.flatMap(practice -> practice.returnReason()));
        // A form that is shown again is saved over what is there now: its writer has been told.
        model.addAttribute("version", known.map(practice -> practice.version()).orElse(null));
        choices.addTo(model, input, locale);
        return "practice/form";
    }

    private static String next(UUID id, Then then, RedirectAttributes redirect) {
        return switch (then) {
            case STAY -> Flash.done("practice.saved").on("/practices/" + id + "/edit", redirect);
            case SHOW -> "redirect:/practices/" + id;
            case SUBMIT -> "redirect:/practices/" + id + "/submit";
        };
    }
}
