package org.spona.regulations.question.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.FormRows;
import org.spona.platform.shell.Preview;
import org.spona.platform.shell.RowFormPages;
import org.spona.platform.shell.Submitted;
import org.spona.platform.shell.WritingChoices;
import org.spona.platform.tenancy.Visibility;
import org.spona.regulations.question.Answer;
import org.spona.regulations.question.AnswerAuthoring;
import org.spona.regulations.question.AnswerInput;
import org.spona.regulations.question.AnswerReading;
import org.spona.regulations.question.Basis;
import org.spona.regulations.question.Places;
import org.spona.regulations.question.Question;
import org.spona.regulations.question.QuestionReading;
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

/** The form in which staff write an answer, beside the question. Nothing typed is lost when something has to be mended. */
@Controller
@RequestMapping("/regulations/answers")
class AnswerFormPages extends RowFormPages<AnswerInput> {

    /** Where a writer wants to go once her text is saved. */
    enum Then {
        STAY,
        SHOW,
        PUBLISH
    }

    private final AnswerAuthoring authoring;
    private final AnswerReading answers;
    private final QuestionReading questions;
    private final Places places;
    private final WritingChoices writing;
    private final MessageSource messages;

    AnswerFormPages(
            AnswerAuthoring authoring,
            AnswerReading answers,
            QuestionReading questions,
            Places places,
            WritingChoices writing,
            FormRows rows,
            MessageSource messages) {
        super(rows, "content.basis", AnswerInput::withRow, AnswerInput::withoutRow);
        this.authoring = authoring;
        this.answers = answers;
        this.questions = questions;
        this.places = places;
        this.writing = writing;
        this.messages = messages;
    }

    /** Goes on with the draft to a question, or begins one. */
    @GetMapping("/new")
    String begin(@RequestParam(required = false) @Nullable UUID questionId) {
        return questionId == null
                ? "redirect:/regulations/answers/" + UUID.randomUUID() + "/edit"
                : "redirect:/regulations/answers/" + authoring.draftOf(questionId) + "/edit?questionId=" + questionId;
    }

    @GetMapping("/{id}/edit")
    String edit(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID questionId,
            Model model,
            Locale locale) {
        AnswerInput input = authoring.begin(id, questionId, locale);
        model.addAttribute("form", input);
        return form(id, input, model, locale);
    }

    @PostMapping("/{id}")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") AnswerInput input,
            BindingResult errors,
            @RequestParam(defaultValue = "STAY") Then then,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> save(id, input, then))) {
            return next(id, then, redirect);
        }
        return form(id, input, model, locale);
    }

    private void save(UUID id, AnswerInput input, Then then) {
        authoring.save(id, input);
        if (then == Then.PUBLISH) {
            authoring.requireReady(id);
        }
    }

    /** The text as readers will see it. */
    @HxRequest
    @PostMapping("/preview")
    String preview(@ModelAttribute("form") AnswerInput input, Model model) {
        return new Preview(
                        "answer.preview",
                        input.content().body(),
                        input.content().language())
                .view(model);
    }

    @Override
    protected String form(UUID id, AnswerInput input, Model model, Locale locale) {
        var known = answers.find(id);
        List<Question> asked = known.isPresent()
                ? questions.listOf(id)
                : Optional.ofNullable(input.questionId()).map(questions::get).stream()
                        .toList();
        model.addAttribute("id", id);
        model.addAttribute("known", known.isPresent());
        model.addAttribute("draft", known.map(Answer::status).orElse(Answer.Status.DRAFT) == Answer.Status.DRAFT);
        // A form that is shown again is saved over what is there now: its writer has been told.
        model.addAttribute("version", known.map(Answer::version).orElse(null));
        model.addAttribute("questions", asked);
        model.addAttribute(
                "regulations", places.choices(Basis.regulations(input.content().basis())));
        model.addAttribute("languages", writing.languages(locale));
        model.addAttribute(
                "visibilities",
                Choice.explained(
                        Stream.of(Visibility.values())
                                .filter(visibility -> !asked.isEmpty() || visibility != Visibility.PRIVATE),
                        "answer.visibility.",
                        messages,
                        locale));
        model.addAttribute("most", Basis.MOST);
        return "answer/form";
    }

    private static String next(UUID id, Then then, RedirectAttributes redirect) {
        String page = "/regulations/answers/" + id;
        return switch (then) {
            case STAY -> Flash.done("answer.saved").on(page + "/edit", redirect);
            case SHOW -> "redirect:" + page;
            case PUBLISH -> "redirect:" + page + "/publish";
        };
    }
}
