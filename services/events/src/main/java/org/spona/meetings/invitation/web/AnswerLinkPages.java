package org.spona.meetings.invitation.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import org.spona.meetings.invitation.AnswerInput;
import org.spona.meetings.invitation.InvitationAnswers;
import org.spona.meetings.invitation.MeetingInvitation;
import org.spona.meetings.meeting.MeetingViews;
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

/** Answering by the personal link of a mail: no sign-in, one screen. */
@Controller
class AnswerLinkPages {

    private final InvitationAnswers answers;
    private final MeetingViews views;

    AnswerLinkPages(InvitationAnswers answers, MeetingViews views) {
        this.answers = answers;
        this.views = views;
    }

    @GetMapping("/meetings/answers/{token}")
    String show(@PathVariable String token, Model model, Locale locale, HttpServletResponse response) {
        SecretPages.keepToItself(response);
        MeetingInvitation invitation = answers.getByLink(token);
        model.addAttribute("form", invitation.input());
        return page(token, invitation, model, locale);
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
        SecretPages.keepToItself(response);
        if (Submitted.taken(errors, response, () -> answers.answerByLink(token, input))) {
            return Flash.done("meeting.answered").on("/meetings/answers/" + token, redirect);
        }
        return page(token, answers.getByLink(token), model, locale);
    }

    private String page(String token, MeetingInvitation invitation, Model model, Locale locale) {
        model.addAttribute("token", token);
        model.addAttribute("own", invitation);
        model.addAttribute(
                "meeting",
                invitation.readsInternal()
                        ? views.of(invitation.meeting(), locale)
                        : views.ofOpen(invitation.meeting(), locale));
        return "invitation/answer-by-link";
    }
}
