package org.spona.regulations.issue.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Preview;
import org.spona.platform.shell.Submitted;
import org.spona.platform.shell.WritingChoices;
import org.spona.platform.tenancy.Visibility;
import org.spona.regulations.issue.Issue;
import org.spona.regulations.issue.IssueInput;
import org.spona.regulations.issue.IssueKind;
import org.spona.regulations.issue.IssueReading;
import org.spona.regulations.issue.IssueReporting;
import org.spona.regulations.question.CitedPlace;
import org.spona.regulations.question.Places;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form in which an organisation reports an issue. Nothing typed is lost when something has to be mended. */
@Controller
class IssueFormPages {

    private final IssueReporting reporting;
    private final IssueReading issues;
    private final Places places;
    private final WritingChoices writing;
    private final MessageSource messages;

    IssueFormPages(
            IssueReporting reporting,
            IssueReading issues,
            Places places,
            WritingChoices writing,
            MessageSource messages) {
        this.reporting = reporting;
        this.issues = issues;
        this.places = places;
        this.writing = writing;
        this.messages = messages;
    }

    /** A new issue has its id before it is reported, so sending the form twice reports one; where it is comes along. */
    @GetMapping("/provision-issues/new")
    String begin(CitedPlace about) {
        return about.redirectTo("/provision-issues/" + UUID.randomUUID() + "/edit");
    }

    @GetMapping("/provision-issues/{id}/edit")
    String edit(@PathVariable UUID id, CitedPlace about, Model model, Locale locale) {
        IssueInput input = reporting.begin(id, about.basis(), locale);
        model.addAttribute("form", input);
        return form(id, input, model, locale);
    }

    @PostMapping("/provision-issues/{id}")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") IssueInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> reporting.save(id, input))) {
            return Flash.done("issue.saved").on("/provision-issues/" + id, redirect);
        }
        return form(id, input, model, locale);
    }

    /** The text as readers will see it. */
    @HxRequest
    @PostMapping("/provision-issues/preview")
    String preview(@ModelAttribute("form") IssueInput input, Model model) {
        return new Preview(
                        "issue.preview", input.content().body(), input.content().language())
                .view(model);
    }

    private String form(UUID id, IssueInput input, Model model, Locale locale) {
        var known = issues.find(id);
        model.addAttribute("id", id);
        model.addAttribute("known", known.isPresent());
        // A form that is shown again is saved over what is there now: its writer has been told.
        model.addAttribute("version", known.map(Issue::version).orElse(null));
        model.addAttribute(
                "regulations",
                places.choices(Stream.ofNullable(input.content().regulationId()).toList()));
        model.addAttribute("kinds", Choice.explained(Stream.of(IssueKind.values()), "issue.kind.", messages, locale));
        model.addAttribute("languages", writing.languages(locale));
        model.addAttribute(
                "visibilities",
                Choice.explained(Stream.of(Visibility.values()), "issue.visibility.", messages, locale));
        return "issue/form";
    }
}
