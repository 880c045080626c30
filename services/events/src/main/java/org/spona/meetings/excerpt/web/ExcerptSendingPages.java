package org.spona.meetings.excerpt.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.decision.Decision;
import org.spona.meetings.excerpt.ExcerptChoices;
import org.spona.meetings.excerpt.ExcerptDelivery;
import org.spona.meetings.excerpt.ExcerptInput;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sending an excerpt; it has its id before it is sent, so sending the form twice sends one. */
@Controller
class ExcerptSendingPages {

    private final ExcerptDelivery delivery;
    private final ExcerptChoices choices;

    ExcerptSendingPages(ExcerptDelivery delivery, ExcerptChoices choices) {
        this.delivery = delivery;
        this.choices = choices;
    }

    @GetMapping("/decisions/{id}/excerpt/send")
    String begin(@PathVariable UUID id) {
        return "redirect:/decisions/" + id + "/excerpt/sent/" + UUID.randomUUID();
    }

    @GetMapping("/decisions/{id}/excerpt/sent/{excerptId}")
    String ask(@PathVariable UUID id, @PathVariable UUID excerptId, Model model, Locale locale) {
        model.addAttribute("form", ExcerptInput.blank());
        return form(id, excerptId, model, locale);
    }

    @PostMapping("/decisions/{id}/excerpt/sent/{excerptId}")
    String send(
            @PathVariable UUID id,
            @PathVariable UUID excerptId,
            @Valid @ModelAttribute("form") ExcerptInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> delivery.send(id, excerptId, input))) {
            return Flash.done("excerpt.send.done").on("/decisions/" + id, redirect);
        }
        return form(id, excerptId, model, locale);
    }

    private String form(UUID id, UUID excerptId, Model model, Locale locale) {
        Decision decision = delivery.requireSendable(id);
        model.addAttribute("id", id);
        model.addAttribute("excerptId", excerptId);
        model.addAttribute("decision", decision.content());
        model.addAttribute("number", decision.number());
        model.addAttribute("organisations", choices.organisations(decision, locale));
        model.addAttribute("names", choices.names(decision));
        return "excerpt/form";
    }
}
