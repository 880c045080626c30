package org.spona.meetings.attendance;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.seat.MeetingBody;
import org.spona.meetings.seat.Quorum;
import org.spona.platform.directory.BodyRule;

/**
 * Who is there at a meeting.
 *
 * @param bodies those that meet, each with its own quorum; none in a meeting of a network
 * @param seats in their order
 * @param zone of the clock at the place
 */
public record RollCall(List<MeetingBody> bodies, List<SeatLine> seats, ZoneId zone) {

    public RollCall {
        bodies = List.copyOf(bodies);
        seats = List.copyOf(seats);
    }

    /**
     * The quorum of a body, or how many are there.
     *
     * @param body empty name in a meeting of a network
     * @param quorum null where no rule asks for one
     * @param there voting seats for which somebody is there
     * @param seats all voting seats
     */
    public record Line(String body, @Nullable Quorum quorum, int there, int seats) {}

    /**
     * A body that meets, at a moment; the whole meeting where a network does.
     *
     * @param name empty in a meeting of a network
     * @param rule null in a meeting of a network
     * @param seats its seats
     * @param counted the same for reckoning, in the same order
     */
    public record BodyCall(String name, @Nullable BodyRule rule, List<SeatLine> seats, List<Quorum.Seat> counted) {

        public BodyCall {
            seats = List.copyOf(seats);
            counted = List.copyOf(counted);
        }

        /** Its quorum; null where no rule asks for one. */
        public @Nullable Quorum quorum() {
            return rule == null ? null : Quorum.of(rule, counted);
        }

        private Line line() {
            int there = (int) counted.stream()
                    .filter(seat -> seat.voting() && seat.there())
                    .count();
            int all = (int) counted.stream().filter(Quorum.Seat::voting).count();
            return new Line(name, quorum(), there, all);
        }
    }

    /**
     * A line for each body at a moment; in a meeting of a network one that claims no quorum.
     *
     * @param item that is spoken of; null for none
     */
    public List<Line> lines(Instant now, @Nullable UUID item) {
        return at(now, item).stream().map(BodyCall::line).toList();
    }

    /**
     * The bodies that meet, with who is there for them at a moment.
     *
     * @param item that is spoken of; null for none
     */
    public List<BodyCall> at(Instant now, @Nullable UUID item) {
        LocalTime hour = now.atZone(zone).toLocalTime();
        return bodies.isEmpty()
                ? List.of(call("", null, seats, hour, item))
                : bodies.stream()
                        .map(body -> call(body.name(), body.rule(), of(body), hour, item))
                        .toList();
    }

    private List<SeatLine> of(MeetingBody body) {
        return seats.stream()
                .filter(line -> body.id().equals(line.seat().bodyId()))
                .toList();
    }

    private static BodyCall call(
            String name, @Nullable BodyRule rule, List<SeatLine> seats, LocalTime hour, @Nullable UUID item) {
        return new BodyCall(
                name,
                rule,
                seats,
                seats.stream()
                        .map(line -> new Quorum.Seat(
                                line.seat().role(),
                                line.seat().voting(),
                                line.seat().vacant(),
                                line.isThere(hour, item)))
                        .toList());
    }
}
