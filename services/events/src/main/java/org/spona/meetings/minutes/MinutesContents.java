package org.spona.meetings.minutes;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.meetings.attendance.AttendanceReading;
import org.spona.meetings.attendance.RollCall;
import org.spona.meetings.decision.Decision;
import org.spona.meetings.decision.DecisionReading;
import org.spona.meetings.decision.VoteReading;
import org.spona.meetings.decision.VoteView;
import org.spona.meetings.item.ItemRecord;
import org.spona.meetings.item.ItemRecording;
import org.spona.meetings.item.ItemText;
import org.spona.meetings.meeting.AgendaItem;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingRun;
import org.spona.meetings.proposal.ForwardedView;
import org.spona.meetings.proposal.ItemForwarding;
import org.springframework.stereotype.Component;

/** Makes minutes of the record of a meeting. */
@Component
class MinutesContents {

    private final AttendanceReading attendance;
    private final ItemRecording items;
    private final VoteReading votes;
    private final DecisionReading decisions;
    private final ItemForwarding forwarding;
    private final Clock clock;

    MinutesContents(
            AttendanceReading attendance,
            ItemRecording items,
            VoteReading votes,
            DecisionReading decisions,
            ItemForwarding forwarding,
            Clock clock) {
        this.attendance = attendance;
        this.items = items;
        this.votes = votes;
        this.decisions = decisions;
        this.forwarding = forwarding;
        this.clock = clock;
    }

    /** What the minutes of a meeting say as its record stands. */
    MinutesContent of(Meeting meeting) {
        UUID id = meeting.getId();
        RollCall call = attendance.of(meeting);
        Map<UUID, ItemRecord> written = items.of(id);
        Map<UUID, VoteView> voted = votes.of(id, call);
        Map<UUID, List<Decision>> decided = decisions.ofMeeting(id).stream()
                .collect(Collectors.groupingBy(decision -> decision.itemId().orElseThrow()));
        Map<UUID, String> forwarded = forwarding.listForwarded(id).stream()
                .collect(Collectors.toMap(ForwardedView::itemId, ForwardedView::body, (_, last) -> last));
        Instant until = meeting.run().map(MeetingRun::closedAt).orElseGet(clock::instant);
        return new MinutesContent(
                call.lines(until, null),
                seats(call),
                decisions.inWritingBefore(meeting, until).stream()
                        .map(MinutesContent.Decided::of)
                        .toList(),
                meeting.content().agenda().stream()
                        .map(item -> item(item, written, voted, decided, forwarded))
                        .toList());
    }

    /** Those of each body together, in the order of the bodies. */
    private static List<MinutesContent.Seat> seats(RollCall call) {
        return call.bodies().isEmpty()
                ? call.seats().stream()
                        .map(line -> MinutesContent.Seat.of(line, ""))
                        .toList()
                : call.bodies().stream()
                        .flatMap(body -> call.seats().stream()
                                .filter(line -> body.id().equals(line.seat().bodyId()))
                                .map(line -> MinutesContent.Seat.of(line, body.name())))
                        .toList();
    }

    private static MinutesContent.Item item(
            AgendaItem item,
            Map<UUID, ItemRecord> written,
            Map<UUID, VoteView> voted,
            Map<UUID, List<Decision>> decided,
            Map<UUID, String> forwarded) {
        UUID id = Objects.requireNonNull(item.id());
        ItemText text =
                Optional.ofNullable(written.get(id)).map(ItemRecord::content).orElse(ItemText.NONE);
        return new MinutesContent.Item(
                id,
                item.number(),
                item.title(),
                item.internal(),
                text.text(),
                text.outcome(),
                forwarded.getOrDefault(id, ""),
                voted.get(id),
                decided.getOrDefault(id, List.of()).stream()
                        .map(MinutesContent.Decided::of)
                        .toList());
    }
}
