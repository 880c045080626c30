package org.spona.meetings.invitation.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.meetings.invitation.Invitee;
import org.spona.meetings.invitation.InviteeAuthoring;
import org.spona.meetings.meeting.MeetingStep;
import org.spona.platform.language.Counts;
import org.spona.platform.shell.Steps;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reminding those who have not answered: who they are is said and asked once. */
@Controller
class ReminderPages {

    /** So many of those who are reminded are called by their names. */
    private static final int NAMED = 10;

    private final InviteeAuthoring invitees;
    private final MessageSource messages;
    private final Counts counts;

    ReminderPages(InviteeAuthoring invitees, MessageSource messages, Counts counts) {
        this.invitees = invitees;
        this.messages = messages;
        this.counts = counts;
    }

    @GetMapping("/meetings/{id}/remind")
    String ask(@PathVariable UUID id, Model model, Locale locale) {
        List<Invitee> silent = invitees.listSilent(id);
        String reach = counts.text("meeting.remind.reach", silent.size(), locale, names(silent, locale));
        return steps(id).ask(MeetingStep.REMIND, reach, MeetingStep.REMIND.takesAway(), model);
    }

    @PostMapping("/meetings/{id}/remind")
    String remind(@PathVariable UUID id, RedirectAttributes redirect) {
        invitees.remind(id);
        return steps(id).done(MeetingStep.REMIND, steps(id).address(), redirect);
    }

    private static Steps steps(UUID id) {
        return new Steps("meeting", "/meetings/" + id);
    }

    private String names(List<Invitee> invitees, Locale locale) {
        String names = invitees.stream().limit(NAMED).map(Invitee::name).collect(Collectors.joining(", "));
        Object[] further = {invitees.size() - NAMED};
        return invitees.size() > NAMED
                ? names + " " + messages.getMessage("meeting.remind.further", further, locale)
                : names;
    }
}
