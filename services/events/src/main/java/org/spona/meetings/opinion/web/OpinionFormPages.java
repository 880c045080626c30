package org.spona.meetings.opinion.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.opinion.OpinionAuthoring;
import org.spona.meetings.opinion.OpinionContent.RequesterKind;
import org.spona.meetings.opinion.OpinionInput;
import org.spona.meetings.workday.Jurisdiction;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.shell.WritingChoices;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Entering for what an opinion is asked. */
@Controller
class OpinionFormPages {

    private final OpinionAuthoring authoring;
    private final WritingChoices writing;
    private final MessageSource messages;

    OpinionFormPages(OpinionAuthoring authoring, WritingChoices writing, MessageSource messages) {
        this.authoring = authoring;
        this.writing = writing;
        this.messages = messages;
    }

    @GetMapping("/opinions/new")
    String begin(@RequestParam UUID body) {
        return "redirect:/opinions/" + UUID.randomUUID() + "/edit?body=" + body;
    }

    @GetMapping("/opinions/{id}/edit")
    String edit(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID body, Model model, Locale locale) {
        model.addAttribute("form", authoring.begin(id, body));
        return form(id, model, locale);
    }

    @PostMapping("/opinions/{id}")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") OpinionInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> authoring.save(id, input))) {
            return Flash.done("opinion.saved").on("/opinions/" + id, redirect);
        }
        return form(id, model, locale);
    }

    private String form(UUID id, Model model, Locale locale) {
        model.addAttribute("id", id);
        model.addAttribute(
                "kinds", Choice.worded(Stream.of(RequesterKind.values()), "opinion.requester.", messages, locale));
        model.addAttribute(
                "jurisdictions",
                Choice.worded(Stream.of(Jurisdiction.values()), "workday.jurisdiction.", messages, locale));
        model.addAttribute("languages", writing.languages(locale));
        return "opinion/form";
    }
}
