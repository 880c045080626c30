package org.spona.meetings.invitation.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.invitation.AnswerInput;
import org.spona.meetings.invitation.InvitationAnswers;
import org.spona.meetings.meeting.MeetingPage;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answering on the meeting's page, signed in. */
@Controller
class AnswerPages {

    private final InvitationAnswers answers;
    private final MeetingPage page;

    AnswerPages(InvitationAnswers answers, MeetingPage page) {
        this.answers = answers;
        this.page = page;
    }

    @PostMapping("/meetings/{id}/answer")
    String answer(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") AnswerInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> answers.answer(id, input))) {
            return Flash.done("meeting.answered").on("/meetings/" + id, redirect);
        }
        return page.show(id, model, locale);
    }
}
