package org.spona.meetings.decision.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.decision.DecisionAuthoring;
import org.spona.meetings.decision.DecisionInput;
import org.spona.meetings.decision.DecisionKind;
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

/** Writing what is decided. */
@Controller
class DecisionFormPages {

    private final DecisionAuthoring authoring;
    private final WritingChoices writing;
    private final MessageSource messages;

    DecisionFormPages(DecisionAuthoring authoring, WritingChoices writing, MessageSource messages) {
        this.authoring = authoring;
        this.writing = writing;
        this.messages = messages;
    }

    @GetMapping("/decisions/new")
    String begin(@RequestParam UUID item) {
        return "redirect:/decisions/" + UUID.randomUUID() + "/edit?item=" + item;
    }

    @GetMapping("/decisions/{id}/edit")
    String edit(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID item, Model model, Locale locale) {
        DecisionInput begun = authoring.begin(id, item);
        model.addAttribute("form", begun);
        return form(id, begun, model, locale);
    }

    @PostMapping("/decisions/{id}")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DecisionInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> authoring.save(id, input))) {
            return Flash.done("decision.saved").on("/decisions/" + id, redirect);
        }
        return form(id, input, model, locale);
    }

    private String form(UUID id, DecisionInput input, Model model, Locale locale) {
        model.addAttribute("id", id);
        model.addAttribute(
                "kinds", Choice.worded(Stream.of(DecisionKind.values()), "decision.kind.", messages, locale));
        model.addAttribute(
                "visibilities",
                Choice.worded(Stream.of(Visibility.values()), "decision.visibility.", messages, locale));
        model.addAttribute("deciding", authoring.listDeciding(id, input.itemId()));
        model.addAttribute("languages", writing.languages(locale));
        return "decision/form";
    }
}
