package org.spona.meetings.survey.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.survey.SurveyAuthoring;
import org.spona.meetings.survey.SurveyDrafts;
import org.spona.meetings.survey.SurveyInput;
import org.spona.meetings.survey.SurveyInput.Audience;
import org.spona.meetings.survey.SurveyQuestion;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.FormRows;
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
import org.springframework.web.util.UriComponentsBuilder;

/** Wording a survey and choosing who is asked. A new one has its id before it is saved, so sending the form twice makes one. */
@Controller
class SurveyFormPages {

    private final SurveyAuthoring authoring;
    private final SurveyDrafts drafts;
    private final FormRows rows;
    private final WritingChoices writing;
    private final MessageSource messages;

    SurveyFormPages(
            SurveyAuthoring authoring,
            SurveyDrafts drafts,
            FormRows rows,
            WritingChoices writing,
            MessageSource messages) {
        this.authoring = authoring;
        this.drafts = drafts;
        this.rows = rows;
        this.writing = writing;
        this.messages = messages;
    }

    @GetMapping("/surveys/new")
    String begin(@RequestParam(required = false) @Nullable List<UUID> body, @RequestParam Optional<UUID> meeting) {
        return "redirect:"
                + UriComponentsBuilder.fromPath("/surveys/" + UUID.randomUUID() + "/edit")
                        .queryParamIfPresent("body", Optional.ofNullable(body))
                        .queryParamIfPresent("meeting", meeting)
                        .toUriString();
    }

    /** The form; what is missing before it can be sent stands at its fields, if that is asked for. */
    @GetMapping("/surveys/{id}/edit")
    String edit(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable List<UUID> body,
            @RequestParam(required = false) @Nullable UUID meeting,
            @RequestParam(required = false) @Nullable String incomplete,
            Model model,
            Locale locale) {
        SurveyInput form = drafts.begin(id, body == null ? List.of() : body, meeting, locale);
        model.addAttribute("form", form);
        if (incomplete != null) {
            authoring.missing(id).ifPresent(missing -> rows.mend("form", form, missing, model));
        }
        return form(id, model, locale);
    }

    /** The form as it was typed, with a question more. */
    @PostMapping(path = "/surveys/{id}", params = "add")
    String add(
            @PathVariable UUID id,
            @ModelAttribute("form") SurveyInput input,
            BindingResult typed,
            Model model,
            Locale locale) {
        rows.add(typed, input.withQuestion(), model);
        return form(id, model, locale);
    }

    /** The form as it was typed, without a question. */
    @PostMapping(path = "/surveys/{id}", params = "remove")
    String remove(
            @PathVariable UUID id,
            @RequestParam int remove,
            @ModelAttribute("form") SurveyInput input,
            BindingResult typed,
            Model model,
            Locale locale) {
        rows.remove(typed, "questions", remove, input.withoutQuestion(remove), model);
        return form(id, model, locale);
    }

    /** The form as it was typed, with a question before the one above it. */
    @PostMapping(path = "/surveys/{id}", params = "up")
    String up(
            @PathVariable UUID id,
            @RequestParam int up,
            @ModelAttribute("form") SurveyInput input,
            BindingResult typed,
            Model model,
            Locale locale) {
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, input.questions().size()).boxed().toList());
        if (up > 0 && up < order.size()) {
            Collections.swap(order, up, up - 1);
        }
        rows.reorder(typed, "questions", order, input.withQuestionUp(up), model);
        return form(id, model, locale);
    }

    @PostMapping("/surveys/{id}")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") SurveyInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> authoring.save(id, input))) {
            return Flash.done("survey.saved").on("/surveys/" + id, redirect);
        }
        return form(id, model, locale);
    }

    private String form(UUID id, Model model, Locale locale) {
        SurveyInput form = (SurveyInput) Objects.requireNonNull(model.getAttribute("form"));
        model.addAttribute("id", id);
        model.addAttribute("most", SurveyInput.MOST_QUESTIONS);
        model.addAttribute(
                "kinds", Choice.worded(Stream.of(SurveyQuestion.Kind.values()), "survey.kind.", messages, locale));
        model.addAttribute(
                "audiences", Choice.worded(Stream.of(Audience.values()), "survey.audience.", messages, locale));
        model.addAttribute("organisations", Choice.organisations(drafts.choices(id, form), messages, locale));
        model.addAttribute("languages", writing.languages(locale));
        return "survey/form";
    }
}
