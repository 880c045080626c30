package org.spona.meetings.registration.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.meetings.registration.RegistrationAuthoring;
import org.spona.meetings.registration.RegistrationInput;
import org.spona.meetings.registration.RegistrationInput.OpenTo;
import org.spona.meetings.registration.RegistrationQuestion;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.FormRows;
import org.spona.platform.shell.Submitted;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form by which a coordinator opens the registration for a meeting. */
@Controller
@RequestMapping("/meetings/{id}/registration")
class RegistrationFormPages {

    private final RegistrationAuthoring authoring;
    private final FormRows rows;
    private final MessageSource messages;

    RegistrationFormPages(RegistrationAuthoring authoring, FormRows rows, MessageSource messages) {
        this.authoring = authoring;
        this.rows = rows;
        this.messages = messages;
    }

    @GetMapping
    String begin(@PathVariable UUID id, Model model, Locale locale) {
        model.addAttribute("form", authoring.begin(id));
        return form(id, model, locale);
    }

    /** The form as it was typed, with a question more. */
    @PostMapping(params = "add")
    String add(
            @PathVariable UUID id,
            @ModelAttribute("form") RegistrationInput input,
            BindingResult typed,
            Model model,
            Locale locale) {
        authoring.begin(id);
        rows.add(typed, input.withQuestion(), model);
        return form(id, model, locale);
    }

    @PostMapping
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") RegistrationInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> authoring.save(id, input))) {
            return Flash.done("registration.saved").on("/meetings/" + id, redirect);
        }
        return form(id, model, locale);
    }

    private String form(UUID id, Model model, Locale locale) {
        model.addAttribute("id", id);
        model.addAttribute("most", RegistrationInput.MOST_QUESTIONS);
        model.addAttribute(
                "audiences", Choice.worded(Stream.of(OpenTo.values()), "registration.openTo.", messages, locale));
        model.addAttribute(
                "kinds",
                Choice.worded(Stream.of(RegistrationQuestion.Kind.values()), "registration.kind.", messages, locale));
        return "registration/form";
    }
}
