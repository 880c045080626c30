package org.spona.meetings.poll.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.meeting.MeetingTexts;
import org.spona.meetings.poll.PollAnswering;
import org.spona.meetings.poll.PollQuestion;
import org.spona.meetings.poll.PollReading;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying when one can, signed in; who convenes is led to the draft. */
@Controller
class PollAnswerPages {

    private final PollAnswering answering;
    private final PollReading polls;
    private final MeetingTexts texts;

    PollAnswerPages(PollAnswering answering, PollReading polls, MeetingTexts texts) {
        this.answering = answering;
        this.polls = polls;
        this.texts = texts;
    }

    @GetMapping("/meetings/polls/{id}")
    String show(@PathVariable UUID id, Model model, Locale locale) {
        if (!answering.asksReader(id)) {
            return "redirect:/meetings/" + polls.get(id).meeting().getId();
        }
        model.addAttribute("form", PollAnswerForm.blank());
        return page(answering.getOwn(id), model, locale);
    }

    @PostMapping("/meetings/polls/{id}")
    String answer(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PollAnswerForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> answering.answer(id, form.input()))) {
            return Flash.done("poll.answered").on("/meetings/polls/" + id + "#option-" + form.option(), redirect);
        }
        return page(answering.getOwn(id), model, locale);
    }

    private String page(PollQuestion question, Model model, Locale locale) {
        model.addAttribute("question", PollQuestionView.of(question, texts, locale));
        model.addAttribute("action", "/meetings/polls/" + question.poll().getId());
        return "poll/question";
    }
}
