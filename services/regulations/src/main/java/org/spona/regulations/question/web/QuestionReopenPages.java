package org.spona.regulations.question.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.tenancy.Readers;
import org.spona.regulations.question.Question;
import org.spona.regulations.question.QuestionAsking;
import org.spona.regulations.question.QuestionReading;
import org.spona.regulations.question.QuestionStep;
import org.spona.regulations.question.ReopeningInput;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying that an answer is not what was asked, with a note that staff will read. */
@Controller
class QuestionReopenPages {

    private final QuestionAsking asking;
    private final QuestionReading questions;
    private final Clock clock;

    QuestionReopenPages(QuestionAsking asking, QuestionReading questions, Clock clock) {
        this.asking = asking;
        this.questions = questions;
        this.clock = clock;
    }

    @GetMapping("/regulations/questions/{id}/reopen")
    String ask(@PathVariable UUID id, Model model) {
        Question question = questions.get(id);
        QuestionStep.REOPEN.require(Readers.get(), question, clock.instant());
        model.addAttribute("form", new ReopeningInput(""));
        model.addAttribute("question", question);
        return "question/reopen";
    }

    @PostMapping("/regulations/questions/{id}/reopen")
    String reopen(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReopeningInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> asking.reopen(id, form))) {
            return Flash.done("question.reopen.done").on("/regulations/questions/" + id, redirect);
        }
        model.addAttribute("question", questions.get(id));
        return "question/reopen";
    }
}
