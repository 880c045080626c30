package org.spona.meetings.proposal;

import java.time.Instant;
import org.spona.meetings.meeting.MeetingError;
import org.spona.meetings.proposal.ItemProposal.Status;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.workflow.Step;

/** What can be done with a proposal until it is decided on. */
public enum ProposalStep implements Step<ItemProposal> {
    /** Put it on an agenda. */
    TAKE,
    /** Say why it does not come on one. */
    REFUSE,
    /** Add files to one's own. */
    ATTACH;

    @Override
    public boolean isFor(Reader reader, ItemProposal proposal) {
        return this == ATTACH ? proposal.isMadeBy(reader) : proposal.isDecidedBy(reader);
    }

    @Override
    public boolean isPossible(ItemProposal proposal, Instant now) {
        return proposal.status() == Status.PROPOSED;
    }

    @Override
    public ErrorCode forbidden() {
        return this == ATTACH ? CommonError.FORBIDDEN : MeetingError.NOT_COORDINATOR;
    }

    @Override
    public ErrorCode impossible() {
        return ProposalError.DECIDED;
    }
}
