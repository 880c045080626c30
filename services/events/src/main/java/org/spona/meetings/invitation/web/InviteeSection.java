package org.spona.meetings.invitation.web;

import java.util.Locale;
import java.util.Optional;
import org.spona.meetings.invitation.InviteeCount;
import org.spona.meetings.invitation.InviteeList;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingSection;
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

    @Override
    public Optional<String> show(Meeting meeting, Model model, Locale locale) {
        return invitees.find(meeting).map(entries -> {
            model.addAttribute("organiser", meeting.isConvenedBy(Readers.get()));
            model.addAttribute("institutions", Institution.of(entries));
            model.addAttribute("count", InviteeCount.of(entries));
            model.addAttribute("substitutes", invitees.substitutes(meeting.getId()));
            return "invitation/invitee-section";
        });
    }
}
