package org.spona.meetings.proposal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.platform.directory.BodyState;
import org.spona.platform.directory.DirectoryBodies;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.ThingWaiting;
import org.spona.platform.waiting.Waiting;
import org.spona.platform.waiting.WaitingAnnouncements;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A proposal waits for whoever convenes until it is decided on: coordinators, and those who run the body. */
@Component
class ProposalWaiting extends ThingWaiting {

    private final Proposals proposals;
    private final DirectoryBodies bodies;

    ProposalWaiting(
            WaitingAnnouncements announcements, Proposals proposals, DirectoryBodies bodies, MessageSource messages) {
        super("item-proposal", announcements, messages);
        this.proposals = proposals;
        this.bodies = bodies;
    }

    @EventListener
    void on(ItemProposal.Changed event) {
        changed(event.proposal().getId());
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
        return item(
                proposal.thing()
                        .at(proposal.meetingId()
                                .map(meeting -> "/meetings/" + meeting + "#proposals")
                                .orElseGet(() -> "/meetings/proposals/of-body/"
                                        + proposal.bodies().getFirst())),
                addressee,
                "proposal.waiting",
                proposal.madeAt());
    }
}
