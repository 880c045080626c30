package org.spona.meetings.poll.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import org.spona.meetings.meeting.MeetingTexts;
import org.spona.meetings.poll.PollAnswering;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.web.SecretPages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying when one can by the personal link of a mail: no sign-in, one screen. */
@Controller
class PollLinkPages {

    private final PollAnswering answering;
    private final MeetingTexts texts;

    PollLinkPages(PollAnswering answering, MeetingTexts texts) {
        this.answering = answering;
        this.texts = texts;
    }

    @GetMapping("/meetings/polls/answers/{token}")
    String show(@PathVariable String token, Model model, Locale locale, HttpServletResponse response) {
        SecretPages.keepToItself(response);
        model.addAttribute("form", PollAnswerForm.blank());
        return page(token, model, locale);
    }

    @PostMapping("/meetings/polls/answers/{token}")
    String answer(
            @PathVariable String token,
            @Valid @ModelAttribute("form") PollAnswerForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        SecretPages.keepToItself(response);
        if (Submitted.taken(errors, response, () -> answering.answerByLink(token, form.input()))) {
            return Flash.done("poll.answered")
                    .on("/meetings/polls/answers/" + token + "#option-" + form.option(), redirect);
        }
        return page(token, model, locale);
    }

    private String page(String token, Model model, Locale locale) {
        model.addAttribute("question", PollQuestionView.of(answering.getByLink(token), texts, locale));
        model.addAttribute("action", "/meetings/polls/answers/" + token);
        return "poll/question";
    }
}
