package org.spona.knowledge.practice.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.knowledge.practice.Practice;
import org.spona.knowledge.practice.PracticeReading;
import org.spona.knowledge.practice.notice.PracticeQuestions;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.Refusal;
import org.spona.platform.question.QuestionCount;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking those who wrote a practice. */
@Controller
@RequestMapping("/practices/{id}/ask")
class PracticeQuestionPages {

    /**
     * The question as it is typed.
     *
     * @param questionId of this form, so that sending it twice asks once
     */
    record QuestionForm(
            @Nullable UUID questionId,

            @NotBlank(message = "{question.text.missing}") @Size(max = QuestionCount.LENGTH) String text) {

        QuestionForm {
            questionId = Objects.requireNonNullElseGet(questionId, UUID::randomUUID);
            text = Objects.requireNonNullElse(text, "").strip();
        }
    }

    private final PracticeQuestions questions;
    private final PracticeReading practices;
    private final PracticeViews views;

    PracticeQuestionPages(PracticeQuestions questions, PracticeReading practices, PracticeViews views) {
        this.questions = questions;
        this.practices = practices;
        this.views = views;
    }

    @GetMapping
    String ask(@PathVariable UUID id, Model model, Locale locale) {
        Practice practice = practices.get(id);
        if (!PracticeQuestions.mayAskAbout(practice)) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        model.addAttribute("form", new QuestionForm(null, ""));
        model.addAttribute("practice", views.of(practice, locale));
        return "practice/ask";
    }

    @PostMapping
    String send(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") QuestionForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(
                errors, response, () -> questions.ask(Objects.requireNonNull(form.questionId()), id, form.text()))) {
            return Flash.done("practice.ask.done").on("/practices/" + id, redirect);
        }
        model.addAttribute("practice", views.of(practices.get(id), locale));
        return "practice/ask";
    }
}
