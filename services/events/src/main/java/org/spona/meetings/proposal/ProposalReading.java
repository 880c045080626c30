package org.spona.meetings.proposal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.spona.meetings.invitation.InvitationAnswers;
import org.spona.meetings.invitation.MeetingInvitation;
import org.spona.platform.directory.BodyState;
import org.spona.platform.directory.DirectoryBodies;
import org.spona.platform.files.Attachment;
import org.spona.platform.files.Attachments;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.workflow.Permissions;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Proposals: all of them for who decides on them, one's own for who has made them, and with an item for those who are invited. */
@Service
public class ProposalReading {

    /** So many are shown at once. */
    private static final Pageable MOST = PageRequest.of(0, 200);

    private final Proposals proposals;
    private final DirectoryBodies bodies;
    private final InvitationAnswers invitations;
    private final Attachments attachments;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ProposalReading(
            Proposals proposals,
            DirectoryBodies bodies,
            InvitationAnswers invitations,
            Attachments attachments,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.proposals = proposals;
        this.bodies = bodies;
        this.invitations = invitations;
        this.attachments = attachments;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Those that were made to a meeting or stand on its agenda, as far as the reader may see them. */
    public List<ProposalView> ofMeeting(UUID meetingId) {
        return transaction.execute(_ -> views(proposals.findOfMeeting(meetingId, MOST)));
    }

    /**
     * Those that were made to a body for its next meeting, as far as the reader may see them, the newest first.
     *
     * @throws Refusal {@code not-found} for a body that the reader does not know
     */
    public List<ProposalView> ofBody(UUID bodyId) {
        return transaction.execute(_ -> {
            getBody(bodyId);
            return views(proposals.findOfBody(bodyId, MOST));
        });
    }

    /**
     * Those of somebody who comes by her personal link.
     *
     * @throws Refusal {@code not-found}, {@code meeting-invitation-ended}
     */
    public List<ProposalView> byLink(String token) {
        MeetingInvitation invitation = invitations.getByLink(token);
        return Readers.callAsService(() -> transaction.execute(_ -> views(
                proposals.findOfInvitee(invitation.invitee().getId()),
                proposal -> new Permissions(
                        ProposalStep.ATTACH.isPossible(proposal, clock.instant())
                                ? Set.of(ProposalStep.ATTACH.name())
                                : Set.of()))));
    }

    /**
     * The body to which something is proposed.
     *
     * @throws Refusal {@code not-found} when the reader does not know it
     */
    BodyState getBody(UUID bodyId) {
        return bodies.find(bodyId).orElseThrow(Refusal::notFound);
    }

    /**
     * The proposal with this id; in the caller's transaction.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    ItemProposal get(UUID id) {
        return proposals.findById(id).orElseThrow(Refusal::notFound);
    }

    private List<ProposalView> views(List<ItemProposal> of) {
        return views(of, proposal -> Permissions.of(ProposalStep.class, proposal, Readers.get(), clock.instant()));
    }

    private List<ProposalView> views(List<ItemProposal> of, Function<ItemProposal, Permissions> can) {
        Map<UUID, List<Attachment>> files = attachments.ofThings(
                ItemProposal.KIND, of.stream().map(ItemProposal::getId).toList());
        return of.stream()
                .map(proposal ->
                        ProposalView.of(proposal, files.getOrDefault(proposal.getId(), List.of()), can.apply(proposal)))
                .toList();
    }
}
