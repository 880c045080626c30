package org.spona.meetings.item;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.AgendaItem;

/**
 * An item of an agenda with what is written of it.
 *
 * @param number on the agenda, such as {@code 3.1}
 * @param holder who writes in it at this moment; null when nobody does
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
public record ItemResource(
        UUID id,
        String number,
        String title,
        String owner,
        @JsonUnwrapped ItemText content,
        @Nullable String holder,
        long version) {

    static ItemResource of(AgendaItem item, Optional<ItemRecord> written, Instant now) {
        return new ItemResource(
                Objects.requireNonNull(item.id()),
                item.number(),
                item.title(),
                item.owner(),
                written.map(ItemRecord::content).orElse(ItemText.NONE),
                written.flatMap(record -> record.holder(now)).orElse(null),
                written.map(ItemRecord::version).orElse(0L));
    }
}
