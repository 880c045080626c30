package org.spona.knowledge.practice.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.knowledge.practice.PracticeAuthoring;
import org.spona.knowledge.practice.PracticeError;
import org.spona.knowledge.practice.PracticePermissions;
import org.spona.knowledge.practice.Practices;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Flash;
import org.spona.platform.tenancy.Readers;
import org.springframework.http.HttpStatus;
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
            @NotBlank(message = "{practice.return.reason.missing}") @Size(max = 2000) @Nullable String reason) {}

    private final PracticeAuthoring authoring;
    private final Practices practices;
    private final PracticeViews views;

    PracticeReturnPages(PracticeAuthoring authoring, Practices practices, PracticeViews views) {
        this.authoring = authoring;
        this.practices = practices;
        this.views = views;
    }

    @GetMapping("/practices/{id}/return")
    String ask(@PathVariable UUID id, Model model, Locale locale) {
        var practice = practices.get(id);
        if (!PracticePermissions.of(practice, Readers.get()).judge()) {
            throw new Refusal(PracticeError.WRONG_STATUS);
        }
        model.addAttribute("form", new ReturnForm(null));
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
        String reason = form.reason();
        if (errors.hasErrors() || reason == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("practice", views.of(practices.get(id), locale));
            return "practice/return";
        }
        authoring.returnToAuthor(id, reason.strip());
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("practice.return.done"));
        return "redirect:/practices/" + id;
    }
}
