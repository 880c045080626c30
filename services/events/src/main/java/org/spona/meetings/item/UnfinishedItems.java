package org.spona.meetings.item;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.meeting.AgendaItem;
import org.spona.meetings.meeting.CarryOverSource;
import org.spona.meetings.meeting.ItemKind;
import org.spona.meetings.meeting.Meeting;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Items that were postponed or not reached come to the next agenda, and those that stand on each. */
@Component
@Order(2)
class UnfinishedItems implements CarryOverSource {

    private final ItemRecording records;

    UnfinishedItems(ItemRecording records) {
        this.records = records;
    }

    @Override
    public List<AgendaItem> list(Meeting last) {
        Map<UUID, ItemRecord> written = records.of(last.getId());
        return last.content().agenda().stream()
                .filter(item -> item.kind() == ItemKind.STANDING
                        || isUnfinished(Optional.ofNullable(item.id()).map(written::get)))
                .map(item -> item.carried(last))
                .toList();
    }

    /** Whoever wrote what was said of an item, and no outcome, has come to it. */
    private static boolean isUnfinished(Optional<ItemRecord> record) {
        ItemText said = record.map(ItemRecord::content).orElse(ItemText.NONE);
        return said.outcome() == ItemOutcome.POSTPONED
                || (said.outcome() == null && said.text().isEmpty());
    }
}
