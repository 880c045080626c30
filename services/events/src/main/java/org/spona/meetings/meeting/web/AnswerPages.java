package org.spona.meetings.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import org.spona.meetings.meeting.AnswerInput;
import org.spona.meetings.meeting.Answering;
import org.spona.meetings.meeting.Invited;
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

/** Answering by the personal link of a mail: no sign-in, one screen. */
@Controller
class AnswerPages {

    private final Answering answering;
    private final MeetingViews views;

    AnswerPages(Answering answering, MeetingViews views) {
        this.answering = answering;
        this.views = views;
    }

    @GetMapping("/meetings/answers/{token}")
    String show(@PathVariable String token, Model model, Locale locale, HttpServletResponse response) {
        keepToItself(response);
        Invited invited = answering.getByLink(token);
        model.addAttribute("form", invited.input());
        return page(token, invited, model, locale);
    }

    @PostMapping("/meetings/answers/{token}")
    String answer(
            @PathVariable String token,
            @Valid @ModelAttribute("form") AnswerInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        keepToItself(response);
        if (Submitted.taken(errors, response, () -> answering.answerByLink(token, input))) {
            return Flash.done("meeting.answered").on("/meetings/answers/" + token, redirect);
        }
        return page(token, answering.getByLink(token), model, locale);
    }

    /** The address is the secret: no other site is told of it, whatever the answer. */
    private static void keepToItself(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
    }

    private String page(String token, Invited invited, Model model, Locale locale) {
        model.addAttribute("token", token);
        model.addAttribute("own", invited);
        model.addAttribute("meeting", views.of(invited.meeting(), locale));
        return "meeting/answer-by-link";
    }
}
