package org.spona.meetings.invitation.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.spona.meetings.invitation.InviteeCount;
import org.spona.meetings.invitation.InviteeList;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingSection;
import org.spona.platform.shell.Bar;
import org.spona.platform.shell.Bar.Count;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** On a meeting's page: who is invited and what they say, for those who are invited and who convene. */
@Component
class InviteeSection implements MeetingSection {

    private final InviteeList invitees;

    InviteeSection(InviteeList invitees) {
        this.invitees = invitees;
    }

    @Override
    public Place place() {
        return Place.BELOW_AGENDA;
    }

    private static Bar bar(InviteeCount count) {
        return Bar.of(List.of(
                new Count("done", "meeting.answer.YES.short", count.yes()),
                new Count("open", "meeting.answer.SUBSTITUTE.short", count.substitutes()),
                new Count("soon", "meeting.answer.MAYBE.short", count.maybe()),
                new Count("late", "meeting.answer.NO.short", count.no()),
                new Count("plain", "meeting.answer.none", count.silent())));
    }

    @Override
    public Optional<String> show(Meeting meeting, Model model, Locale locale) {
        return invitees.find(meeting).map(entries -> {
            model.addAttribute("organiser", meeting.isConvenedBy(Readers.get()));
            model.addAttribute("institutions", Institution.of(entries));
            InviteeCount count = InviteeCount.of(entries);
            model.addAttribute("count", count);
            model.addAttribute("bar", bar(count));
            model.addAttribute("substitutes", invitees.substitutes(meeting.getId()));
            return "invitation/invitee-section";
        });
    }
}
