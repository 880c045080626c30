package org.spona.meetings.proposal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.proposal.ItemProposal.Status;
import org.spona.platform.files.Attachment;
import org.spona.platform.workflow.Permissions;

/**
 * A proposal as pages and JSON show it.
 *
 * @param name who has made it
 * @param institution for which she speaks; of a forwarded item the body that forwards it
 * @param forwardedFrom the meeting that forwards it, such as {@code 3/2026}; null of what a member proposes
 * @param reason why it is refused; empty while it is not
 * @param meetingId on whose agenda it is taken, or to which it was made; null of one for the next meeting of a body
 * @param itemId the item that it has become; null while it has not
 * @param files that belong to it until it is taken; then they are materials of the item
 * @param can what the reader can do with it now
 */
public record ProposalView(
        UUID id,
        Status status,
        @JsonUnwrapped ProposalContent content,
        String name,
        String institution,
        @Nullable String forwardedFrom,
        Instant madeAt,
        String reason,
        @Nullable UUID meetingId,
        @Nullable UUID itemId,
        List<ProposalFile> files,
        Permissions can) {

    /** A file of a proposal. */
    public record ProposalFile(UUID id, String name, String description) {}

    public ProposalView {
        files = List.copyOf(files);
    }

    static ProposalView of(ItemProposal proposal, List<Attachment> files, Permissions can) {
        return new ProposalView(
                proposal.getId(),
                proposal.status(),
                proposal.content(),
                proposal.proposer().name(),
                proposal.proposer().institution(),
                proposal.forwarded().map(ForwardedItem::number).orElse(null),
                proposal.madeAt(),
                proposal.reason(),
                proposal.takenMeetingId().or(proposal::meetingId).orElse(null),
                proposal.takenItemId().orElse(null),
                files.stream()
                        .map(file -> new ProposalFile(file.id(), file.name(), file.description()))
                        .toList(),
                can);
    }
}
