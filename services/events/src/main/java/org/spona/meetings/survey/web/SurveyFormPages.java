package org.spona.meetings.survey.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
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
import org.spona.platform.shell.RowFormPages;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Wording a survey and choosing who is asked. A new one has its id before it is saved, so sending the form twice makes one. */
@Controller
@RequestMapping("/surveys")
class SurveyFormPages extends RowFormPages<SurveyInput> {

    private final SurveyAuthoring authoring;
    private final SurveyDrafts drafts;
    private final WritingChoices writing;
    private final MessageSource messages;

    SurveyFormPages(
            SurveyAuthoring authoring,
            SurveyDrafts drafts,
            FormRows rows,
            WritingChoices writing,
            MessageSource messages) {
        super(rows, "questions", SurveyInput::withQuestion, SurveyInput::withoutQuestion);
        this.authoring = authoring;
        this.drafts = drafts;
        this.writing = writing;
        this.messages = messages;
    }

    @GetMapping("/new")
    String begin(@RequestParam(required = false) @Nullable List<UUID> body, @RequestParam Optional<UUID> meeting) {
        return "redirect:"
                + UriComponentsBuilder.fromPath("/surveys/" + UUID.randomUUID() + "/edit")
                        .queryParamIfPresent("body", Optional.ofNullable(body))
                        .queryParamIfPresent("meeting", meeting)
                        .toUriString();
    }

    /** The form; what is missing before it can be sent stands at its fields, if that is asked for. */
    @GetMapping("/{id}/edit")
    String edit(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable List<UUID> body,
            @RequestParam(required = false) @Nullable UUID meeting,
            @RequestParam(required = false) @Nullable String incomplete,
            Model model,
            Locale locale) {
        SurveyInput input = drafts.begin(id, body == null ? List.of() : body, meeting, locale);
        model.addAttribute("form", input);
        if (incomplete != null) {
            authoring.missing(id).ifPresent(missing -> rows.mend("form", input, missing, model));
        }
        return form(id, input, model, locale);
    }

    /** The form as it was typed, with a question before the one above it. */
    @PostMapping(path = "/{id}", params = "up")
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
        SurveyInput moved = input.withQuestionUp(up);
        rows.reorder(typed, list, order, moved, model);
        return form(id, moved, model, locale);
    }

    @PostMapping("/{id}")
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
        return form(id, input, model, locale);
    }

    @Override
    protected String form(UUID id, SurveyInput input, Model model, Locale locale) {
        model.addAttribute("id", id);
        model.addAttribute("most", SurveyInput.MOST_QUESTIONS);
        model.addAttribute(
                "kinds", Choice.worded(Stream.of(SurveyQuestion.Kind.values()), "survey.kind.", messages, locale));
        model.addAttribute(
                "audiences", Choice.worded(Stream.of(Audience.values()), "survey.audience.", messages, locale));
        model.addAttribute("organisations", Choice.organisations(drafts.choices(id, input), messages, locale));
        model.addAttribute("languages", writing.languages(locale));
        return "survey/form";
    }
}
