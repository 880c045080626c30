package org.spona.meetings.proposal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.invitation.InvitationAnswers;
import org.spona.meetings.invitation.Invitee;
import org.spona.platform.files.Attachment;
import org.spona.platform.files.AttachmentInput;
import org.spona.platform.files.Attachments;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;

/** Files of the proposals that an invitee has made herself, by her personal link; of nobody else's it says nothing. */
@Service
public class ProposalLinkFiles {

    /** So many files one proposal takes by links. */
    static final int MOST = 10;

    private final Proposals proposals;
    private final InvitationAnswers invitations;
    private final Attachments attachments;
    private final TransactionTemplate transaction;

    ProposalLinkFiles(
            Proposals proposals,
            InvitationAnswers invitations,
            Attachments attachments,
            PlatformTransactionManager transactions) {
        this.proposals = proposals;
        this.invitations = invitations;
        this.attachments = attachments;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * The title of a proposal of hers that takes files.
     *
     * @throws Refusal {@code not-found}, {@code meeting-invitation-ended}, {@code proposal-decided}
     */
    public ProposalContent requireOpen(String token, UUID proposalId) {
        Invitee invitee = invitations.getByLink(token).invitee();
        return Readers.callAsService(
                () -> transaction.execute(_ -> getOpen(invitee, proposalId).content()));
    }

    /**
     * Attaches a file to a proposal of hers; a file of the same name is replaced.
     *
     * @throws Refusal as {@link #requireOpen}, {@code proposal-too-many-files}, or saying why the file is not taken
     */
    public void attach(String token, UUID proposalId, @Nullable MultipartFile file, AttachmentInput input) {
        Invitee invitee = invitations.getByLink(token).invitee();
        Readers.runAsService(() -> transaction.executeWithoutResult(_ -> {
            getOpen(invitee, proposalId);
            if (attachments
                            .ofThings(ItemProposal.KIND, List.of(proposalId))
                            .getOrDefault(proposalId, List.of())
                            .size()
                    >= MOST) {
                throw new Refusal(ProposalError.TOO_MANY_FILES);
            }
            attachments.attachFor(
                    invitee.personId().orElse(invitee.getId()), ItemProposal.KIND, proposalId, file, input);
        }));
    }

    /**
     * The newest version of a file of a proposal of hers.
     *
     * @throws Refusal {@code not-found}, {@code meeting-invitation-ended}
     */
    public Attachment.Version get(String token, UUID proposalId, UUID fileId) {
        Invitee invitee = invitations.getByLink(token).invitee();
        return Readers.callAsService(() -> transaction.execute(_ -> {
            ItemProposal proposal = getOwn(invitee, proposalId);
            Attachment file = attachments.get(fileId);
            if (!file.parentId().equals(proposal.getId())) {
                throw Refusal.notFound();
            }
            return attachments.version(fileId, file.version());
        }));
    }

    private ItemProposal getOpen(Invitee invitee, UUID proposalId) {
        ItemProposal proposal = getOwn(invitee, proposalId);
        if (proposal.status() != ItemProposal.Status.PROPOSED) {
            throw new Refusal(ProposalError.DECIDED);
        }
        return proposal;
    }

    private ItemProposal getOwn(Invitee invitee, UUID proposalId) {
        return proposals
                .findById(proposalId)
                .filter(proposal -> invitee.getId().equals(proposal.proposer().inviteeId()))
                .orElseThrow(Refusal::notFound);
    }
}
