package org.spona.regulations.question.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.shell.Flash;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.question.AnswerReading;
import org.spona.regulations.question.Question;
import org.spona.regulations.question.QuestionFilter;
import org.spona.regulations.question.QuestionQueue;
import org.spona.regulations.question.QuestionReading;
import org.spona.regulations.question.QuestionTaking;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was asked: for those who ask their own questions, for staff what they have before them; and the page of each. */
@Controller
class QuestionPages {

    private final QuestionReading questions;
    private final QuestionTaking taking;
    private final AnswerReading answers;
    private final QuestionViews views;
    private final QuestionSheet sheet;

    QuestionPages(
            QuestionReading questions,
            QuestionTaking taking,
            AnswerReading answers,
            QuestionViews views,
            QuestionSheet sheet) {
        this.questions = questions;
        this.taking = taking;
        this.answers = answers;
        this.views = views;
        this.sheet = sheet;
    }

    @GetMapping("/regulations/questions")
    String list(@Valid QuestionFilter filter, @Valid PageRequest page, Model model) {
        QuestionQueue queue = questions.queue(filter);
        PageOf<Question> found = questions.list(filter, page);
        model.addAttribute("queue", queue);
        model.addAttribute("queues", questions.queues());
        model.addAttribute("filter", filter);
        model.addAttribute("questions", found.with(views.lines(found.items())));
        model.addAttribute("due", queue == QuestionQueue.REVIEW ? views.due(answers.listDue(page)) : null);
        model.addAttribute("asks", questions.canAsk());
        model.addAttribute("staff", Readers.get().isAnywhere(Role::staffs));
        return "question/list";
    }

    @GetMapping("/regulations/questions/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(@PathVariable String format, @Valid QuestionFilter filter, Locale locale) {
        List<Question> found = questions.list(filter, PageRequest.WHOLE).items();
        return SheetFormat.ofExtension(format).answer(sheet.of(views.lines(found), locale), locale);
    }

    @GetMapping("/regulations/questions/{id}")
    String show(@PathVariable UUID id, Model model) {
        QuestionView view = views.of(questions.get(id));
        model.addAttribute("view", view);
        model.addAttribute("others", view.can().include("ANSWER") ? answers.listFor(view.question()) : List.of());
        return "question/show";
    }

    /** Answers it by an answer that is published already. */
    @PostMapping("/regulations/questions/{id}/answer")
    String answer(@PathVariable UUID id, @RequestParam UUID answerId, RedirectAttributes redirect) {
        taking.answerBy(id, answerId);
        return Flash.done("question.answer.done").on("/regulations/questions/" + id, redirect);
    }
}
