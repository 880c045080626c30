package org.spona.meetings.decision;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spona.meetings.attendance.RollCall;
import org.spona.meetings.attendance.RollCall.BodyCall;
import org.spona.meetings.seat.MeetingSeat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Votes with what they come to, for those who are invited and who convene. */
@Service
@Transactional(readOnly = true)
public class VoteReading {

    private final ItemVotes votes;
    private final SeatVotes said;
    private final Clock clock;

    VoteReading(ItemVotes votes, SeatVotes said, Clock clock) {
        this.votes = votes;
        this.said = said;
        this.clock = clock;
    }

    /** The votes of a meeting by item, reckoned with who was there. */
    public Map<UUID, VoteView> of(UUID meetingId, RollCall call) {
        Map<UUID, List<SeatVote>> seats =
                said.list(meetingId).stream().collect(Collectors.groupingBy(SeatVote::itemId));
        return votes.findByMeetingId(meetingId).stream()
                .collect(Collectors.toMap(
                        ItemVote::getId, vote -> view(vote, seats.getOrDefault(vote.getId(), List.of()), call)));
    }

    private VoteView view(ItemVote vote, List<SeatVote> said, RollCall call) {
        Map<UUID, SeatVote> bySeat = said.stream().collect(Collectors.toMap(SeatVote::seatId, Function.identity()));
        List<BodyCall> bodies = call.at(vote.moment(clock.instant()), vote.getId());
        boolean perSeat = vote.method() == VoteMethod.PER_SEAT;
        return new VoteView(
                vote.getId(),
                vote.method(),
                vote.isOpen(),
                vote.hands(),
                vote.version(),
                bodies.stream().map(body -> result(vote, body, bySeat)).toList(),
                perSeat ? bodies.stream().flatMap(body -> seats(body, bySeat)).toList() : List.of());
    }

    private static VoteResult result(ItemVote vote, BodyCall body, Map<UUID, SeatVote> said) {
        return switch (vote.method()) {
            case SHOW_OF_HANDS -> VoteResult.of(body, vote.hands(), false);
            case CONSENSUS -> VoteResult.of(body, Tally.NONE, true);
            case PER_SEAT ->
                VoteResult.of(
                        body,
                        Tally.of(body.seats().stream()
                                .map(line -> said.get(line.seat().id()))
                                .filter(Objects::nonNull)
                                .map(SeatVote::choice)
                                .toList()),
                        false);
        };
    }

    private static Stream<VoteView.Seat> seats(BodyCall body, Map<UUID, SeatVote> said) {
        return IntStream.range(0, body.seats().size())
                .filter(at -> body.seats().get(at).seat().voting())
                .mapToObj(at -> {
                    MeetingSeat seat = body.seats().get(at).seat();
                    Optional<SeatVote> vote = Optional.ofNullable(said.get(seat.id()));
                    return new VoteView.Seat(
                            seat.id(),
                            seat.institution(),
                            vote.map(SeatVote::choice).orElse(null),
                            vote.map(SeatVote::channel).orElse(null),
                            body.counted().get(at).there());
                });
    }
}
