package org.spona.meetings.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which items of an agenda a meeting knows, so that what hangs on an item stays with it however the agenda is written anew.
 *
 * @param ids all that were ever on its agenda
 * @param agenda as it stands
 */
record KnownItems(Set<UUID> ids, List<AgendaItem> agenda) {

    /** Those of a new meeting. */
    static final KnownItems NONE = new KnownItems(Set.of(), List.of());

    /**
     * The same items with an id each. One with an id that the meeting knows keeps it; another is the item of the same title that nothing else
     * claims, else a new one.
     */
    List<AgendaItem> identify(List<AgendaItem> items) {
        Set<UUID> free = items.stream()
                .flatMap(item -> Stream.ofNullable(item.id()))
                .filter(ids::contains)
                .collect(Collectors.toCollection(HashSet::new));
        Set<UUID> taken = new HashSet<>(free);
        return items.stream()
                .map(item -> item.id() != null && free.remove(item.id()) ? item : identify(item, taken))
                .toList();
    }

    private AgendaItem identify(AgendaItem item, Set<UUID> taken) {
        return item.identifiedBy(agenda.stream()
                .filter(known -> known.title().equals(item.title()))
                .flatMap(known -> Stream.ofNullable(known.id()))
                .filter(taken::add)
                .findFirst()
                .orElseGet(UUID::randomUUID));
    }
}
