package org.spona.meetings.minutes;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.attendance.AttendanceMark;
import org.spona.meetings.attendance.Presence;
import org.spona.meetings.attendance.RollCall.Line;
import org.spona.meetings.attendance.SeatLine;
import org.spona.meetings.decision.Decision;
import org.spona.meetings.decision.DecisionKind;
import org.spona.meetings.decision.VoteView;
import org.spona.meetings.item.ItemOutcome;
import org.spona.platform.directory.SeatRole;

/**
 * What minutes say: reckoned from the record of a meeting until they are approved, and kept as it is from then on.
 *
 * @param quorum a line for each body, at the end of the meeting
 * @param seats who was there
 * @param inWriting what the bodies had decided in writing since their meeting before, which is noted; for those who were invited and who convened
 * @param items what came of each item
 */
public record MinutesContent(List<Line> quorum, List<Seat> seats, List<Decided> inWriting, List<Item> items) {

    @SuppressWarnings("NullAway") // what was kept before there was such a thing says nothing of it
    public MinutesContent {
        inWriting = inWriting == null ? List.of() : List.copyOf(inWriting);
        quorum = List.copyOf(quorum);
        seats = List.copyOf(seats);
        items = List.copyOf(items);
    }

    /** The same without what is for those who were invited and who convened alone. */
    public MinutesContent withoutInternalItems() {
        return new MinutesContent(
                quorum,
                seats,
                List.of(),
                items.stream().filter(item -> !item.internal()).toList());
    }

    /**
     * A seat.
     *
     * @param body whose seat it is; empty where a network meets
     * @param presence null where nothing was noted
     * @param who was there for it, or was excused
     * @param arrived hour, if not from the beginning
     * @param leftAt hour, if not at the end
     * @param reason why nobody was there
     */
    public record Seat(
            String body,
            String institution,
            SeatRole role,
            boolean vacant,
            @Nullable Presence presence,
            String who,
            String arrived,
            String leftAt,
            String reason) {

        static Seat of(SeatLine line, String body) {
            AttendanceMark mark = line.mark();
            return new Seat(
                    body,
                    line.seat().institution(),
                    line.seat().role(),
                    line.seat().vacant(),
                    mark == null ? null : mark.presence(),
                    mark == null ? "" : mark.who(),
                    mark == null ? "" : mark.arrived(),
                    mark == null ? "" : mark.leftAt(),
                    mark == null ? "" : mark.reason());
        }
    }

    /**
     * An item of the agenda.
     *
     * @param number on the agenda, such as {@code 3.1}
     * @param internal whether it is for those who were invited and who convened alone
     * @param text what was said, in Markdown
     * @param outcome null when nothing is known of it
     * @param forwardedTo the body to which it was forwarded; empty when it was not, or the reader does not know that one
     * @param vote null when none was taken
     */
    public record Item(
            UUID id,
            String number,
            String title,
            boolean internal,
            String text,
            @Nullable ItemOutcome outcome,
            String forwardedTo,
            @Nullable VoteView vote,
            List<Decided> decisions) {

        public Item {
            decisions = List.copyOf(decisions);
        }
    }

    /**
     * A decision on an item.
     *
     * @param text in Markdown
     */
    public record Decided(UUID id, String number, DecisionKind kind, String title, String text) {

        static Decided of(Decision decision) {
            return new Decided(
                    decision.getId(),
                    decision.number(),
                    decision.content().kind(),
                    decision.content().title(),
                    decision.content().text());
        }
    }
}
