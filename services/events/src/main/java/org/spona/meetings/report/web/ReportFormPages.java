package org.spona.meetings.report.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.meetings.report.ReportAuthoring;
import org.spona.meetings.report.ReportInput;
import org.spona.meetings.report.ReportKey;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing a report or plan, by the numbered tasks of the body. */
@Controller
@RequestMapping("/bodies/{id}/{kind:reports|plans}/{year:[0-9][0-9][0-9][0-9]}")
class ReportFormPages {

    private final ReportAuthoring authoring;
    private final WritingChoices writing;
    private final MessageSource messages;

    ReportFormPages(ReportAuthoring authoring, WritingChoices writing, MessageSource messages) {
        this.authoring = authoring;
        this.writing = writing;
        this.messages = messages;
    }

    @GetMapping("/edit")
    String edit(@PathVariable UUID id, @PathVariable String kind, @PathVariable int year, Model model, Locale locale) {
        ReportKey key = ReportKey.of(id, kind, year);
        model.addAttribute("form", authoring.begin(key));
        return form(key, model, locale);
    }

    @PostMapping
    String save(
            @PathVariable UUID id,
            @PathVariable String kind,
            @PathVariable int year,
            @Valid @ModelAttribute("form") ReportInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        ReportKey key = ReportKey.of(id, kind, year);
        if (Submitted.taken(errors, response, () -> authoring.save(key, input))) {
            return Flash.done("report.saved").on(key.address(), redirect);
        }
        return form(key, model, locale);
    }

    private String form(ReportKey key, Model model, Locale locale) {
        model.addAttribute("key", key);
        model.addAttribute(
                "visibilities", Choice.worded(Stream.of(Visibility.values()), "report.visibility.", messages, locale));
        model.addAttribute("languages", writing.languages(locale));
        return "report/form";
    }
}
