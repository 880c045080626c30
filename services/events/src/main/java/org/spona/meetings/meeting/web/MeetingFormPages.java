package org.spona.meetings.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.meeting.InviteeList;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingAuthoring;
import org.spona.meetings.meeting.MeetingInput;
import org.spona.meetings.meeting.MeetingPermissions;
import org.spona.meetings.meeting.Meetings;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The form in which a meeting is written. A new one has its id before it is saved, so sending the form twice saves one;
 * nothing typed is lost when something has to be mended.
 */
@Controller
class MeetingFormPages {

    /** Where a coordinator wants to go once the meeting is saved. */
    enum Then {
        SHOW,
        INVITEES
    }

    private final MeetingAuthoring authoring;
    private final Meetings meetings;
    private final InviteeList invitees;
    private final MeetingForm choices;
    private final Clock clock;

    MeetingFormPages(
            MeetingAuthoring authoring, Meetings meetings, InviteeList invitees, MeetingForm choices, Clock clock) {
        this.authoring = authoring;
        this.meetings = meetings;
        this.invitees = invitees;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping("/meetings/new")
    String begin() {
        return "redirect:/meetings/" + UUID.randomUUID() + "/edit";
    }

    @GetMapping("/meetings/{id}/edit")
    String edit(@PathVariable UUID id, Model model, Locale locale) {
        MeetingInput input = meetings.findById(id).map(this::inputOf).orElseGet(() -> choices.blank(locale));
        model.addAttribute("form", input);
        return form(id, input, model, locale);
    }

    private MeetingInput inputOf(Meeting meeting) {
        if (!MeetingPermissions.of(meeting, Readers.get(), clock.instant()).edit()) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return MeetingInput.of(meeting);
    }

    @PostMapping("/meetings/{id}")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") MeetingInput input,
            BindingResult errors,
            @RequestParam(defaultValue = "SHOW") Then then,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> authoring.save(id, input))) {
            boolean draft = meetings.get(id).status() == Meeting.Status.DRAFT;
            return Flash.done(draft ? "meeting.saved" : "meeting.changed")
                    .on("/meetings/" + id + (then == Then.INVITEES ? "/invitees" : ""), redirect);
        }
        return form(id, input, model, locale);
    }

    private String form(UUID id, MeetingInput input, Model model, Locale locale) {
        Optional<Meeting> known = meetings.findById(id);
        model.addAttribute("id", id);
        model.addAttribute("known", known.isPresent());
        model.addAttribute(
                "reach",
                known.filter(meeting -> meeting.status() == Meeting.Status.SENT)
                        .map(meeting -> invitees.of(id).size()));
        // A form that is shown again is saved over what is there now: its writer has been told.
        model.addAttribute("version", known.map(Meeting::version).orElse(null));
        choices.addTo(model, input, locale);
        return "meeting/form";
    }
}
