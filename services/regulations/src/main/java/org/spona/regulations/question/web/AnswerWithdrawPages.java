package org.spona.regulations.question.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.tenancy.Readers;
import org.spona.regulations.question.Answer;
import org.spona.regulations.question.AnswerReading;
import org.spona.regulations.question.AnswerReviews;
import org.spona.regulations.question.AnswerStep;
import org.spona.regulations.question.WithdrawalInput;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying that an answer holds no more, with the reason that its readers will see. */
@Controller
class AnswerWithdrawPages {

    private final AnswerReviews reviews;
    private final AnswerReading answers;
    private final Clock clock;

    AnswerWithdrawPages(AnswerReviews reviews, AnswerReading answers, Clock clock) {
        this.reviews = reviews;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/regulations/answers/{id}/withdraw")
    String ask(@PathVariable UUID id, Model model) {
        Answer answer = answers.get(id);
        AnswerStep.WITHDRAW.require(Readers.get(), answer, clock.instant());
        model.addAttribute("form", new WithdrawalInput(""));
        model.addAttribute("answer", answer);
        return "answer/withdraw";
    }

    @PostMapping("/regulations/answers/{id}/withdraw")
    String withdraw(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") WithdrawalInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> reviews.withdraw(id, form))) {
            return Flash.done("answer.withdraw.done").on("/regulations/answers/" + id, redirect);
        }
        model.addAttribute("answer", answers.get(id));
        return "answer/withdraw";
    }
}
