package org.spona.meetings.meeting;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the last meeting of bodies left open comes into the agenda of the next one by itself when that is one of a series, whose meetings are
 * all drafted, and often sent, long before. It comes at the moment at which the meeting becomes the next one to be held: when the one before
 * it is closed, called off or left out, or when its series is made or gets it as a new date. To wait until it is sent would be too late for a
 * series of which all invitations go out at once. It comes once from each meeting, so that whoever removes an item does not find it there
 * again; those who are invited are told, as of any change of an agenda.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SeriesCarryOver {

    private final Meetings meetings;
    private final NextAgenda next;
    private final MeetingAuthoring authoring;
    private final Clock clock;

    SeriesCarryOver(Meetings meetings, NextAgenda next, MeetingAuthoring authoring, Clock clock) {
        this.meetings = meetings;
        this.next = next;
        this.authoring = authoring;
        this.clock = clock;
    }

    @EventListener
    void on(Meeting.Event.Closed event) {
        bring(event.meeting());
    }

    @EventListener
    void on(Meeting.Event.Cancelled event) {
        bring(event.meeting());
    }

    /**
     * Brings it into the meeting that is the next one now.
     *
     * @param of one of the same bodies and of whoever convenes them; who works with it is who may change the next one
     */
    public void bring(Meeting of) {
        if (of.bodies().isEmpty()) {
            return;
        }
        meetings.findNextOf(of.bodies().toArray(UUID[]::new), clock.instant()).flatMap(meetings::findById).stream()
                .filter(ahead -> ahead.occurrence().isPresent() && isOfSame(ahead, of))
                .forEach(this::bringInto);
    }

    private static boolean isOfSame(Meeting ahead, Meeting of) {
        return ahead.ownership().organisationId().equals(of.ownership().organisationId())
                && ahead.ownership().networkId().equals(of.ownership().networkId());
    }

    private void bringInto(Meeting ahead) {
        List<AgendaItem> known = ahead.content().agenda();
        List<AgendaItem> open = next.of(ahead.bodies());
        if (isBrought(open, known)) {
            return;
        }
        Set<String> titles = known.stream().map(SeriesCarryOver::title).collect(Collectors.toCollection(HashSet::new));
        List<AgendaItem> added = open.stream()
                .filter(item -> titles.add(title(item)))
                .limit(Math.max(0, MeetingContent.MOST_ITEMS - known.size()))
                .toList();
        if (!added.isEmpty()) {
            authoring.save(
                    ahead.getId(),
                    MeetingInput.of(ahead)
                            .withAgenda(Stream.concat(added.stream(), known.stream())
                                    .toList()));
        }
    }

    /** Whether items of the same meeting have come before. */
    private static boolean isBrought(Collection<AgendaItem> open, Collection<AgendaItem> known) {
        Set<UUID> from = origins(open);
        return origins(known).stream().anyMatch(from::contains);
    }

    private static Set<UUID> origins(Collection<AgendaItem> items) {
        return items.stream()
                .flatMap(item -> Stream.ofNullable(item.carriedFrom()))
                .flatMap(origin -> Stream.ofNullable(origin.meetingId()))
                .collect(Collectors.toSet());
    }

    /** What each meeting of the series has on its agenda anyway does not come twice. */
    private static String title(AgendaItem item) {
        return item.title().toLowerCase(Locale.ROOT);
    }
}
