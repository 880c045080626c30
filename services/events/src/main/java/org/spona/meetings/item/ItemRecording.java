package org.spona.meetings.item;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingRecord;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How it is written down what is said of each item. */
@Service
@Transactional
public class ItemRecording {

    private final MeetingRecord meetings;
    private final ItemRecords items;
    private final Clock clock;

    ItemRecording(MeetingRecord meetings, ItemRecords items, Clock clock) {
        this.meetings = meetings;
        this.items = items;
        this.clock = clock;
    }

    /**
     * Writes it; whoever does holds the item for some minutes.
     *
     * @throws InvalidInput when it says that the item is forwarded, which is done by forwarding it
     * @throws Refusal {@code item-held} while somebody else writes in it, {@code stale} when somebody has since the version that was seen,
     *     {@code not-found}, and those of {@link MeetingRecord#getToWrite}
     */
    public ItemRecord write(UUID meetingId, UUID itemId, ItemInput input) {
        ItemRecord item = getToWrite(meetingId, itemId);
        item.requireSeen(Optional.ofNullable(input.version()));
        item.requireNotForwarded(input.content());
        item.write(Readers.get(), input.content(), clock.instant());
        return items.saveAndFlush(item);
    }

    /**
     * Notes that another body goes on with an item; what is written of it stays.
     *
     * @throws Refusal as {@link #write}
     */
    public ItemRecord forward(UUID meetingId, UUID itemId) {
        ItemRecord item = getToWrite(meetingId, itemId);
        item.write(Readers.get(), item.content().with(ItemOutcome.FORWARDED), clock.instant());
        return items.saveAndFlush(item);
    }

    /**
     * Tells others that the reader begins to write in it.
     *
     * @throws Refusal as {@link #write}
     */
    public ItemRecord hold(UUID meetingId, UUID itemId) {
        ItemRecord item = getToWrite(meetingId, itemId);
        item.hold(Readers.get(), clock.instant());
        return items.saveAndFlush(item);
    }

    private ItemRecord getToWrite(UUID meetingId, UUID itemId) {
        if (!meetings.getToWrite(meetingId).content().itemIds().contains(itemId)) {
            throw Refusal.notFound();
        }
        return items.findById(itemId).orElseGet(() -> new ItemRecord(itemId, meetingId));
    }

    /** What is written of the items of a meeting, by item, as far as the reader may read it. */
    @Transactional(readOnly = true)
    public Map<UUID, ItemRecord> of(UUID meetingId) {
        return items.findByMeetingId(meetingId).stream()
                .collect(Collectors.toMap(ItemRecord::getId, Function.identity()));
    }

    /**
     * The same for whoever keeps the record.
     *
     * @throws Refusal those of {@link MeetingRecord#getToRead}
     */
    @Transactional(readOnly = true)
    public List<ItemResource> list(UUID meetingId) {
        Meeting meeting = meetings.getToRead(meetingId);
        Map<UUID, ItemRecord> written = of(meetingId);
        return meeting.content().agenda().stream()
                .map(item -> ItemResource.of(item, Optional.ofNullable(written.get(item.id())), clock.instant()))
                .toList();
    }
}
