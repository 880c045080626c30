package org.spona.meetings.meeting;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Content;
import org.spona.platform.findable.Findable.Kind;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What can be found of the items of agendas, by those who may find their meetings; one that is on the agenda no more, or is internal, is gone. */
@Component
class AgendaItemFindables {

    private final Kind kind;

    AgendaItemFindables(MessageSource messages) {
        this.kind = Kind.named(AgendaItem.KIND, "list-ol", "/meetings/items/", messages)
                .leadingOn();
    }

    /** All items that a meeting knows, beside the meeting itself as it is announced. */
    Stream<Findable> of(Meeting meeting, Findable announced) {
        Map<UUID, AgendaItem> agenda = meeting.openContent().agenda().stream()
                .collect(Collectors.toMap(item -> Objects.requireNonNull(item.id()), Function.identity()));
        return meeting.itemIds().stream()
                .map(id -> new Findable(
                        id,
                        kind,
                        announced.version(),
                        null,
                        announced.ownership(),
                        announced.readers(),
                        contentOf(agenda.get(id), announced.content())));
    }

    /** An item is no news by itself: its meeting is. */
    private static @Nullable Content contentOf(@Nullable AgendaItem item, @Nullable Content meeting) {
        return item == null || meeting == null
                ? null
                : Content.of(item.title(), meeting.language())
                        .summary(meeting.title())
                        .place(meeting.placeId())
                        .updated(meeting.updatedAt())
                        .period(meeting.periodFrom(), meeting.periodTo())
                        .build();
    }
}
