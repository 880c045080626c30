package org.spona.cooperation.directory.web;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.cooperation.directory.LocalService;
import org.spona.cooperation.directory.LocalServiceAuthoring;
import org.spona.cooperation.directory.LocalServiceInput;
import org.spona.cooperation.directory.LocalServiceKind;
import org.spona.cooperation.directory.LocalServiceReading;
import org.spona.cooperation.directory.OpeningHours;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.FormPages;
import org.spona.platform.shell.FormRows;
import org.spona.platform.shell.WritingChoices;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The form of a service. Nothing typed is lost when something has to be mended. */
@Controller
@RequestMapping("/services")
class LocalServiceFormPages extends FormPages<LocalServiceInput> {

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
        super(
                "service",
                "/services",
                (id, locale) -> authoring.begin(id, locale).withSpareRows(),
                authoring::save);
        this.services = services;
        this.writing = writing;
        this.rows = rows;
        this.messages = messages;
    }

    /** The form as it was typed, with empty rows for hours. */
    @PostMapping(path = "/{id}", params = "add")
    String add(
            @PathVariable UUID id,
            @ModelAttribute("form") LocalServiceInput input,
            BindingResult typed,
            Model model,
            Locale locale) {
        LocalServiceInput longer = input.withSpareRows();
        rows.add(typed, longer, model);
        return form(id, longer, model, locale);
    }

    @Override
    protected String form(UUID id, LocalServiceInput input, Model model, Locale locale) {
        writing.show(id, services.find(id).map(LocalService::version), "service", model, locale);
        model.addAttribute(
                "kinds", Choice.worded(Stream.of(LocalServiceKind.values()), "service.kind.", messages, locale));
        model.addAttribute("days", Choice.worded(OpeningHours.week().stream(), "service.day.", messages, locale));
        return "localservice/form";
    }
}
