package org.spona.meetings.meeting;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How the items of an agenda are numbered, timed and moved: items, and items below them, in one list in their order. */
final class Agenda {

    private Agenda() {}

    /** The items with their numbers; the first stands below none, and what is below an internal item is internal too. */
    static List<AgendaItem> numbered(List<AgendaItem> items) {
        List<AgendaItem> numbered = new ArrayList<>();
        int top = 0;
        int below = 0;
        boolean internal = false;
        for (AgendaItem item : items) {
            boolean sub = item.sub() && top > 0;
            if (sub) {
                below++;
                numbered.add(item.placed(top + "." + below, true, internal || item.internal()));
            } else {
                top++;
                below = 0;
                internal = item.internal();
                numbered.add(item.placed(Integer.toString(top), false, internal));
            }
        }
        return List.copyOf(numbered);
    }

    /** Without the items that came from another meeting, and what stands below them. */
    static List<AgendaItem> withoutCarried(List<AgendaItem> items) {
        List<AgendaItem> own = new ArrayList<>();
        boolean carried = false;
        for (AgendaItem item : items) {
            carried = item.carriedFrom() != null || (item.sub() && carried);
            if (!carried) {
                own.add(item);
            }
        }
        return List.copyOf(own);
    }

    /**
     * The items with the hours at which they begin, if each takes as long as planned. An item without minutes of its own takes as long as
     * those below it.
     *
     * @param starts when the meeting does; null when that is not known
     */
    static List<AgendaLine> timed(List<AgendaItem> items, @Nullable LocalDateTime starts) {
        List<AgendaItem> complete = numbered(items);
        List<AgendaLine> lines = new ArrayList<>();
        LocalDateTime begins = starts;
        for (int at = 0; at < items.size(); at++) {
            AgendaItem item = items.get(at);
            if (!item.number().equals(complete.get(at).number())) {
                begins = null;
            }
            lines.add(new AgendaLine(item, begins == null ? null : begins.toLocalTime()));
            if (begins != null) {
                begins = item.minutes() == null
                        ? isDivided(complete, at) ? begins : null
                        : begins.plusMinutes(item.minutes());
            }
        }
        return List.copyOf(lines);
    }

    /** How many minutes are planned. */
    static int minutes(List<AgendaItem> items) {
        return items.stream()
                .map(AgendaItem::minutes)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static boolean isDivided(List<AgendaItem> items, int at) {
        return !isBelow(items, at) && at + 1 < items.size() && isBelow(items, at + 1);
    }

    /**
     * The order of the items once one has moved up: with those below it before the item that stands before it, or, from below an item, one
     * line.
     *
     * @return for each new place the place at which its item is now
     */
    static List<Integer> movedUp(List<AgendaItem> items, int row) {
        List<Integer> order = unmoved(items);
        if (row < 1 || row >= items.size()) {
            return order;
        }
        if (isBelow(items, row)) {
            if (row > 1) {
                Collections.swap(order, row, row - 1);
            }
            return order;
        }
        int before = row - 1;
        while (isBelow(items, before)) {
            before--;
        }
        Collections.rotate(order.subList(before, end(items, row)), end(items, row) - row);
        return order;
    }

    /** The same once one has moved down. */
    static List<Integer> movedDown(List<AgendaItem> items, int row) {
        if (row < 0 || row >= items.size()) {
            return unmoved(items);
        }
        if (!isBelow(items, row)) {
            return movedUp(items, end(items, row));
        }
        List<Integer> order = unmoved(items);
        if (row + 1 < items.size()) {
            Collections.swap(order, row, row + 1);
        }
        return order;
    }

    private static List<Integer> unmoved(List<AgendaItem> items) {
        return new ArrayList<>(IntStream.range(0, items.size()).boxed().toList());
    }

    /** Where the items end that stand below one. */
    private static int end(List<AgendaItem> items, int row) {
        int end = row + 1;
        while (end < items.size() && isBelow(items, end)) {
            end++;
        }
        return end;
    }

    private static boolean isBelow(List<AgendaItem> items, int at) {
        return at > 0 && items.get(at).sub();
    }
}
