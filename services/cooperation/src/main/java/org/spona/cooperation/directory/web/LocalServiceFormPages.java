package org.spona.cooperation.directory.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.cooperation.directory.LocalService;
import org.spona.cooperation.directory.LocalServiceAuthoring;
import org.spona.cooperation.directory.LocalServiceInput;
import org.spona.cooperation.directory.LocalServiceKind;
import org.spona.cooperation.directory.LocalServiceReading;
import org.spona.cooperation.directory.OpeningHours;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.FormRows;
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

/** The form of a service. Nothing typed is lost when something has to be mended. */
@Controller
class LocalServiceFormPages {

    private final LocalServiceAuthoring authoring;
    private final LocalServiceReading services;
    private final WritingChoices writing;
    private final FormRows rows;
    private final MessageSource messages;

    LocalServiceFormPages(
            LocalServiceAuthoring authoring,
            LocalServiceReading services,
            WritingChoices writing,
            FormRows rows,
            MessageSource messages) {
        this.authoring = authoring;
        this.services = services;
        this.writing = writing;
        this.rows = rows;
        this.messages = messages;
    }

    @GetMapping("/services/new")
    String begin() {
        return "redirect:/services/" + UUID.randomUUID() + "/edit";
    }

    @GetMapping("/services/{id}/edit")
    String edit(@PathVariable UUID id, Model model, Locale locale) {
        model.addAttribute("form", authoring.begin(id, locale).withSpareRows());
        return form(id, model, locale);
    }

    @PostMapping("/services/{id}")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") LocalServiceInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> authoring.save(id, input))) {
            return Flash.done("service.saved").on("/services/" + id, redirect);
        }
        return form(id, model, locale);
    }

    /** The form as it was typed, with empty rows for hours. */
    @PostMapping(path = "/services/{id}", params = "add")
    String add(
            @PathVariable UUID id,
            @ModelAttribute("form") LocalServiceInput input,
            BindingResult typed,
            Model model,
            Locale locale) {
        rows.add(typed, input.withSpareRows(), model);
        return form(id, model, locale);
    }

    private String form(UUID id, Model model, Locale locale) {
        Optional<LocalService> known = services.find(id);
        model.addAttribute("id", id);
        model.addAttribute("known", known.isPresent());
        // A form that is shown again is saved over what is there now: its writer has been told.
        model.addAttribute("version", known.map(LocalService::version).orElse(null));
        model.addAttribute("languages", writing.languages(locale));
        model.addAttribute(
                "kinds", Choice.worded(Stream.of(LocalServiceKind.values()), "service.kind.", messages, locale));
        model.addAttribute("days", Choice.worded(OpeningHours.week().stream(), "service.day.", messages, locale));
        model.addAttribute(
                "visibilities",
                Choice.explained(Stream.of(Visibility.values()), "service.visibility.", messages, locale));
        return "localservice/form";
    }
}
