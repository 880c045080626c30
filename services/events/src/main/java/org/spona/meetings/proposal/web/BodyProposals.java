package org.spona.meetings.proposal.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.proposal.ProposalReading;
import org.spona.meetings.proposal.Proposing;
import org.spona.platform.directory.BodyName;
import org.spona.platform.directory.DirectoryBodies;
import org.spona.platform.language.Moments;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Choice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts what is proposed to a body into a model, and the meetings on whose agenda it can be taken. */
@Component
class BodyProposals {

    private final ProposalReading proposals;
    private final Proposing proposing;
    private final MeetingReading meetings;
    private final DirectoryBodies bodies;
    private final Moments moments;

    BodyProposals(
            ProposalReading proposals,
            Proposing proposing,
            MeetingReading meetings,
            DirectoryBodies bodies,
            Moments moments) {
        this.proposals = proposals;
        this.proposing = proposing;
        this.meetings = meetings;
        this.bodies = bodies;
        this.moments = moments;
    }

    static String address(UUID bodyId) {
        return "/meetings/proposals/of-body/" + bodyId;
    }

    /** The page; what is in the model before stays, such as a form that has to be mended. */
    @Transactional(readOnly = true)
    public String show(UUID bodyId, Model model, Locale locale) {
        BodyName body =
                Optional.ofNullable(bodies.names(List.of(bodyId)).get(bodyId)).orElseThrow(Refusal::notFound);
        model.addAttribute("body", body);
        model.addAttribute("proposals", proposals.ofBody(bodyId));
        model.addAttribute("mayPropose", proposing.mayPropose(bodyId));
        model.addAttribute("proposeAddress", address(bodyId));
        model.addAttribute(
                "agendas",
                meetings.listUnbegunOf(bodyId).stream()
                        .map(meeting -> new Choice(
                                meeting.getId().toString(),
                                meeting.content().title()
                                        + Optional.ofNullable(
                                                        meeting.content().time().startsAt())
                                                .map(starts -> ", " + moments.day(starts.toLocalDate(), locale))
                                                .orElse("")))
                        .toList());
        ProposalForm.begin(model);
        return "proposal/of-body";
    }
}
