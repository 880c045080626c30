package org.spona.meetings.proposal.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingSection;
import org.spona.meetings.proposal.ProposalReading;
import org.spona.meetings.proposal.ProposalView;
import org.spona.meetings.proposal.Proposing;
import org.spona.platform.tenancy.Readers;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** On a meeting's page: what is proposed for its agenda, and where those who are invited propose something. */
@Component
@Order(1)
class ProposalSection implements MeetingSection {

    private final ProposalReading proposals;
    private final Proposing proposing;

    ProposalSection(ProposalReading proposals, Proposing proposing) {
        this.proposals = proposals;
        this.proposing = proposing;
    }

    @Override
    public Place place() {
        return Place.BELOW_AGENDA;
    }

    @Override
    public Optional<String> show(Meeting meeting, Model model, Locale locale) {
        if (Readers.isVisitor()) {
            return Optional.empty();
        }
        List<ProposalView> made = proposals.ofMeeting(meeting.getId());
        boolean mayPropose = proposing.mayPropose(meeting);
        if (made.isEmpty() && !mayPropose) {
            return Optional.empty();
        }
        model.addAttribute("proposals", made);
        model.addAttribute("mayPropose", mayPropose);
        model.addAttribute("proposeAddress", "/meetings/" + meeting.getId() + "/proposals");
        ProposalForm.begin(model);
        return Optional.of("proposal/section");
    }
}
