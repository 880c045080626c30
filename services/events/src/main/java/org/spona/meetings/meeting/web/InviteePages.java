package org.spona.meetings.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.meeting.Audience;
import org.spona.meetings.meeting.InviteeEntry;
import org.spona.meetings.meeting.InviteeList;
import org.spona.meetings.meeting.Inviting;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingPermissions;
import org.spona.meetings.meeting.Meetings;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Flash;
import org.spona.platform.tenancy.Readers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Choosing whom to invite: the list grows with each choice, and is seen before anything is sent. */
@Controller
class InviteePages {

    private final Inviting inviting;
    private final Meetings meetings;
    private final InviteeList list;
    private final AudienceChoices choices;
    private final MeetingViews views;
    private final Clock clock;

    InviteePages(
            Inviting inviting,
            Meetings meetings,
            InviteeList list,
            AudienceChoices choices,
            MeetingViews views,
            Clock clock) {
        this.inviting = inviting;
        this.meetings = meetings;
        this.list = list;
        this.choices = choices;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/meetings/{id}/invitees")
    String choose(@PathVariable UUID id, Model model, Locale locale) {
        model.addAttribute("form", AudienceForm.blank());
        return page(id, model, locale);
    }

    @PostMapping("/meetings/{id}/invitees")
    String add(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") AudienceForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Audience audience = form.audience(errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, model, locale);
        }
        int added = inviting.invite(id, audience);
        Flash said = added == 0
                ? Flash.warning("meeting.invitees.none-added")
                : Flash.done("meeting.invitees.added", Integer.toString(added));
        return said.on("/meetings/" + id + "/invitees", redirect);
    }

    @PostMapping("/meetings/{id}/invitees/{inviteeId}/remove")
    String remove(@PathVariable UUID id, @PathVariable UUID inviteeId, RedirectAttributes redirect) {
        inviting.uninvite(id, inviteeId);
        return Flash.done("meeting.invitees.removed").on("/meetings/" + id + "/invitees", redirect);
    }

    private String page(UUID id, Model model, Locale locale) {
        Meeting meeting = meetings.get(id);
        if (!MeetingPermissions.of(meeting, Readers.get(), clock.instant()).edit()) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        List<InviteeEntry> entries = list.of(id);
        model.addAttribute("meeting", views.of(meeting, locale));
        model.addAttribute("institutions", Institution.of(entries));
        model.addAttribute("count", InviteeList.count(entries));
        choices.addTo(model, meeting.ownership().networkId(), locale);
        return "meeting/invitees";
    }
}
