package org.spona.meetings.item;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What is written of items, of the meetings whose record the current reader may read. */
interface ItemRecords extends Repository<ItemRecord, UUID> {

    ItemRecord saveAndFlush(ItemRecord item);

    Optional<ItemRecord> findById(UUID itemId);

    List<ItemRecord> findByMeetingId(UUID meetingId);
}
