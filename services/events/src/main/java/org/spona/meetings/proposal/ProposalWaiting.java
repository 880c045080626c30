package org.spona.meetings.proposal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.platform.directory.BodyState;
import org.spona.platform.directory.DirectoryBodies;
import org.spona.platform.language.Labels;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.Waiting;
import org.spona.platform.waiting.WaitingAnnouncements;
import org.spona.platform.waiting.WaitingSource;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A proposal waits for whoever convenes until it is decided on: coordinators, and those who run the body. */
@Component
class ProposalWaiting implements WaitingSource {

    private final WaitingAnnouncements announcements;
    private final Proposals proposals;
    private final DirectoryBodies bodies;
    private final MessageSource messages;

    ProposalWaiting(
            WaitingAnnouncements announcements, Proposals proposals, DirectoryBodies bodies, MessageSource messages) {
        this.announcements = announcements;
        this.proposals = proposals;
        this.bodies = bodies;
        this.messages = messages;
    }

    @EventListener
    void on(ItemProposal.Changed event) {
        announcements.changed(this, event.proposal().getId());
    }

    @Override
    public String source() {
        return "item-proposal";
    }

    @Override
    public List<Waiting.Item> itemsOf(Set<UUID> ids) {
        return proposals.findByIdIn(ids).stream()
                .filter(proposal -> proposal.status() == ItemProposal.Status.PROPOSED)
                .flatMap(this::items)
                .toList();
    }

    private Stream<Waiting.Item> items(ItemProposal proposal) {
        UUID network = proposal.ownership().networkId();
        Stream<Addressee> runners = proposal.bodies().stream()
                .flatMap(id -> bodies.find(id).stream())
                .flatMap(body -> body.mandates().stream())
                .filter(BodyState.Mandate::keeps)
                .map(mandate -> Addressee.person(mandate.personId(), network));
        return Stream.concat(Stream.of(Addressee.coordinators(proposal.ownership())), runners)
                .distinct()
                .map(addressee -> item(proposal, addressee));
    }

    private Waiting.Item item(ItemProposal proposal, Addressee addressee) {
        return new Waiting.Item(
                proposal.getId(),
                addressee,
                Labels.of(messages, "proposal.waiting"),
                proposal.content().title(),
                proposal.content().language(),
                Labels.of(messages, "proposal.waiting.action"),
                proposal.meetingId()
                        .map(meeting -> "/meetings/" + meeting + "#proposals")
                        .orElseGet(() -> "/meetings/proposals/of-body/"
                                + proposal.bodies().getFirst()),
                null,
                proposal.madeAt(),
                null);
    }
}
