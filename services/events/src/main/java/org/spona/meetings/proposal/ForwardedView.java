package org.spona.meetings.proposal;

import java.util.UUID;
import org.spona.meetings.proposal.ItemProposal.Status;

/**
 * An item that was forwarded, as who forwarded it sees it.
 *
 * @param body to which it went; empty when the reader knows it no more
 * @param reason why it was refused; empty while it was not
 */
public record ForwardedView(UUID itemId, String body, Status status, String reason) {}
