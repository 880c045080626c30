package org.spona.meetings.proposal;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.spona.meetings.meeting.AgendaItem;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingAuthoring;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.platform.files.Attachments;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How whoever convenes takes proposals on an agenda, or refuses them. */
@Service
@Transactional
public class ProposalDeciding {

    private final Proposals proposals;
    private final ProposalReading reading;
    private final MeetingReading meetings;
    private final MeetingAuthoring authoring;
    private final Attachments attachments;
    private final Clock clock;

    ProposalDeciding(
            Proposals proposals,
            ProposalReading reading,
            MeetingReading meetings,
            MeetingAuthoring authoring,
            Attachments attachments,
            Clock clock) {
        this.proposals = proposals;
        this.reading = reading;
        this.meetings = meetings;
        this.authoring = authoring;
        this.attachments = attachments;
        this.clock = clock;
    }

    /**
     * Puts it at the end of an agenda, with its files as materials; those who are invited are told, if they were told of the agenda.
     *
     * @throws InvalidInput without a meeting, or when its agenda is full
     * @throws Refusal {@code not-found}, {@code meeting-not-coordinator}, {@code proposal-decided}, {@code meeting-wrong-status},
     *     {@code meeting-begun}
     */
    public void take(UUID id, TakeInput input) {
        ItemProposal proposal = reading.get(id);
        ProposalStep.TAKE.require(Readers.get(), proposal, clock.instant());
        UUID meetingId = proposal.meetingId().orElse(input.meetingId());
        if (meetingId == null) {
            throw new InvalidInput("meetingId", "proposal.meetingId.missing");
        }
        Meeting meeting = meetings.get(meetingId);
        proposal.requireFor(meetingId, meeting.bodies());
        AgendaItem item = authoring.addItem(meetingId, proposal.asItem());
        UUID itemId = Objects.requireNonNull(item.id());
        attachments.move(ItemProposal.KIND, id, Meeting.KIND, meetingId, itemId);
        proposal.take(Readers.get(), meetingId, itemId, clock.instant());
        proposals.saveAndFlush(proposal);
    }

    /**
     * Says why it comes on no agenda.
     *
     * @throws Refusal {@code not-found}, {@code meeting-not-coordinator}, {@code proposal-decided}
     */
    public void refuse(UUID id, RefusalInput input) {
        ItemProposal proposal = reading.get(id);
        proposal.refuse(Readers.get(), input, clock.instant());
        proposals.saveAndFlush(proposal);
    }
}
