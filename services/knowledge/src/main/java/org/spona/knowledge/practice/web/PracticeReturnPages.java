package org.spona.knowledge.practice.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.spona.knowledge.practice.PracticeAuthoring;
import org.spona.knowledge.practice.PracticeReading;
import org.spona.knowledge.practice.PracticeStep;
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

/** Giving a submitted practice back, with the reason that its author will read. */
@Controller
class PracticeReturnPages {

    /** The reason as it is typed. */
    record ReturnForm(
            @NotBlank(message = "{practice.return.reason.missing}") @Size(max = 2000) String reason) {

        @SuppressWarnings("NullAway") // forms leave fields out
        ReturnForm {
            reason = reason == null ? "" : reason.strip();
        }
    }

    private final PracticeAuthoring authoring;
    private final PracticeReading practices;
    private final PracticeViews views;
    private final Clock clock;

    PracticeReturnPages(PracticeAuthoring authoring, PracticeReading practices, PracticeViews views, Clock clock) {
        this.authoring = authoring;
        this.practices = practices;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/practices/{id}/return")
    String ask(@PathVariable UUID id, Model model, Locale locale) {
        var practice = practices.get(id);
        PracticeStep.RETURN.require(Readers.get(), practice, clock.instant());
        model.addAttribute("form", new ReturnForm(""));
        model.addAttribute("practice", views.of(practice, locale));
        return "practice/return";
    }

    @PostMapping("/practices/{id}/return")
    String giveBack(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReturnForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> authoring.returnToAuthor(id, form.reason()))) {
            return Flash.done("practice.return.done").on("/practices/" + id, redirect);
        }
        model.addAttribute("practice", views.of(practices.get(id), locale));
        return "practice/return";
    }
}
