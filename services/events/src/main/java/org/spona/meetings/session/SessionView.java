package org.spona.meetings.session;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.attendance.RollCall.Line;
import org.spona.meetings.attendance.SeatLine;
import org.spona.meetings.decision.VoteView;
import org.spona.meetings.meeting.MeetingView;
import org.spona.platform.problem.Refusal;

/**
 * The screen of whoever keeps the record of a meeting.
 *
 * @param lines a quorum line for each body, with regard to the current item
 * @param vote on the current item; null while none is taken
 * @param current the item that is spoken of; null of a meeting without an agenda
 */
public record SessionView(
        MeetingView meeting,
        List<Line> lines,
        List<SeatLine> seats,
        List<SessionItem> items,
        @Nullable SessionItem current,
        @Nullable VoteView vote) {

    public SessionView {
        lines = List.copyOf(lines);
        seats = List.copyOf(seats);
        items = List.copyOf(items);
    }

    /** The seat with this id, which is one of the meeting's. */
    public SeatLine seat(UUID id) {
        return seats.stream()
                .filter(line -> line.seat().id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
