package org.spona.meetings.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Votes on items, of the meetings that the current reader is invited to or convenes. */
interface ItemVotes extends Repository<ItemVote, UUID> {

    ItemVote saveAndFlush(ItemVote vote);

    Optional<ItemVote> findById(UUID itemId);

    List<ItemVote> findByMeetingId(UUID meetingId);
}
