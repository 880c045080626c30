package org.spona.meetings.proposal;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.files.AttachmentParent;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Kind;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Readers;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Files of proposals: who has made one attaches them until it is decided on; one that is taken hands them to its item. */
@Component
class ProposalAttachments implements AttachmentParent {

    private final Proposals proposals;
    private final MessageSource messages;
    private final Clock clock;

    ProposalAttachments(Proposals proposals, MessageSource messages, Clock clock) {
        this.proposals = proposals;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return ItemProposal.KIND;
    }

    @Override
    public String path() {
        return "/meetings/files/";
    }

    @Override
    public Described describe(UUID id) {
        ItemProposal proposal = proposals.findById(id).orElseThrow(Refusal::notFound);
        return new Described(proposal.thing(), ProposalStep.ATTACH.isOpen(Readers.get(), proposal, clock.instant()));
    }

    /** A proposal is there for as long as its row is, and is found by nobody, nor are its files; materials of items are. */
    @Override
    public Optional<Findable> findable(UUID id) {
        return proposals
                .findById(id)
                .map(proposal -> new Findable(
                        id,
                        Kind.named(ItemProposal.KIND + "-file", "paperclip", path(), messages),
                        proposal.version(),
                        null,
                        proposal.ownership(),
                        FurtherReaders.NONE,
                        null));
    }
}
