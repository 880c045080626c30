package org.spona.meetings.written.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.decision.DecisionKind;
import org.spona.meetings.written.WrittenAuthoring;
import org.spona.meetings.written.WrittenInput;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Wording a proposal that is to be put to vote in writing. */
@Controller
class WrittenFormPages {

    private final WrittenAuthoring authoring;
    private final WritingChoices writing;
    private final MessageSource messages;

    WrittenFormPages(WrittenAuthoring authoring, WritingChoices writing, MessageSource messages) {
        this.authoring = authoring;
        this.writing = writing;
        this.messages = messages;
    }

    @GetMapping("/written-procedures/new")
    String begin(@RequestParam UUID body) {
        return "redirect:/written-procedures/" + UUID.randomUUID() + "/edit?body=" + body;
    }

    @GetMapping("/written-procedures/{id}/edit")
    String edit(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID body, Model model, Locale locale) {
        model.addAttribute("form", authoring.begin(id, body));
        return form(id, model, locale);
    }

    @PostMapping("/written-procedures/{id}")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") WrittenInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> authoring.save(id, input))) {
            return Flash.done("written.saved").on("/written-procedures/" + id, redirect);
        }
        return form(id, model, locale);
    }

    private String form(UUID id, Model model, Locale locale) {
        model.addAttribute("id", id);
        model.addAttribute(
                "kinds", Choice.worded(Stream.of(DecisionKind.values()), "decision.kind.", messages, locale));
        model.addAttribute(
                "visibilities", Choice.worded(Stream.of(Visibility.values()), "written.visibility.", messages, locale));
        model.addAttribute("languages", writing.languages(locale));
        return "written/form";
    }
}
