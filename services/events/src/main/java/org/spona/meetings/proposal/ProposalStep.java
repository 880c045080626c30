package org.spona.meetings.proposal;

import java.time.Instant;
import org.spona.meetings.meeting.MeetingError;
import org.spona.meetings.proposal.ItemProposal.Status;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.workflow.Step;

/** What can be done with a proposal, once, by whoever convenes. */
public enum ProposalStep implements Step<ItemProposal> {
    /** Put it on an agenda. */
    TAKE,
    /** Say why it does not come on one. */
    REFUSE;

    @Override
    public boolean isFor(Reader reader, ItemProposal proposal) {
        return proposal.isDecidedBy(reader);
    }

    @Override
    public boolean isPossible(ItemProposal proposal, Instant now) {
        return proposal.status() == Status.PROPOSED;
    }

    @Override
    public ErrorCode forbidden() {
        return MeetingError.NOT_COORDINATOR;
    }

    @Override
    public ErrorCode impossible() {
        return ProposalError.DECIDED;
    }
}
