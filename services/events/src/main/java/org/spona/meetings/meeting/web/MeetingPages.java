package org.spona.meetings.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.meeting.AnswerInput;
import org.spona.meetings.meeting.Answering;
import org.spona.meetings.meeting.Invited;
import org.spona.meetings.meeting.InviteeEntry;
import org.spona.meetings.meeting.InviteeList;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.Meetings;
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

/** The page of a meeting, the same address for everybody who may see it; who is invited answers there. */
@Controller
class MeetingPages {

    private final Meetings meetings;
    private final InviteeList invitees;
    private final Answering answering;
    private final MeetingViews views;

    MeetingPages(Meetings meetings, InviteeList invitees, Answering answering, MeetingViews views) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.answering = answering;
        this.views = views;
    }

    @GetMapping("/meetings/{id}")
    String show(@PathVariable UUID id, Model model, Locale locale) {
        Optional<Invited> own = answering.findOwn(id);
        model.addAttribute("form", own.map(Invited::input).orElseGet(AnswerInput::blank));
        return page(id, own, model, locale);
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
        if (Submitted.taken(errors, response, () -> answering.answer(id, input))) {
            return Flash.done("meeting.answered").on("/meetings/" + id, redirect);
        }
        return page(id, answering.findOwn(id), model, locale);
    }

    private String page(UUID id, Optional<Invited> own, Model model, Locale locale) {
        Meeting meeting = meetings.get(id);
        List<InviteeEntry> entries = invitees.of(id);
        model.addAttribute("meeting", views.of(meeting, locale));
        model.addAttribute("own", own);
        model.addAttribute("institutions", Institution.of(entries));
        model.addAttribute("substitutes", invitees.substitutes(id));
        model.addAttribute("count", InviteeList.count(entries));
        return "meeting/show";
    }
}
