package org.spona.meetings.poll.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.MeetingTime;
import org.spona.meetings.poll.DatePoll;
import org.spona.meetings.poll.PollOption;
import org.spona.meetings.poll.PollQuorum;
import org.spona.meetings.poll.PollResult;
import org.spona.meetings.poll.PollSeat;
import org.spona.meetings.poll.PollState;

/**
 * A date poll as who convenes sees it.
 *
 * @param closedAt absent while it is open
 * @param chosenOptionId absent while, or if, none was taken
 * @param reason why an option was taken that fails; absent where nothing was said
 */
record PollResource(
        UUID id,
        UUID meetingId,
        Instant deadline,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable UUID chosenOptionId,
        @Nullable String reason,
        List<OptionResult> options) {

    /**
     * What is said of one option, by seat: the names of the institutions.
     *
     * @param best whether no other is better
     * @param quorum absent when no body meets
     */
    record OptionResult(
            UUID id,
            MeetingTime time,
            List<String> can,
            List<String> ifNeedBe,
            List<String> cannot,
            List<String> silent,
            boolean best,
            @Nullable Quorum quorum) {}

    /**
     * Whether there would be a quorum.
     *
     * @param missing seats without which there is none, and that would not be there
     */
    record Quorum(int there, int base, int needed, boolean reached, List<String> missing) {

        static Quorum of(PollQuorum quorum) {
            return new Quorum(
                    quorum.there(), quorum.base(), quorum.needed(), quorum.reached(), names(quorum.missing()));
        }
    }

    static PollResource of(PollState state) {
        DatePoll poll = state.poll();
        return new PollResource(
                poll.getId(),
                poll.meetingId(),
                poll.deadline(),
                poll.openedAt(),
                poll.closedAt().orElse(null),
                poll.chosen().map(PollOption::id).orElse(null),
                poll.reason().isEmpty() ? null : poll.reason(),
                state.result().options().stream()
                        .map(option -> option(state, option))
                        .toList());
    }

    private static OptionResult option(PollState state, PollResult.OfOption option) {
        return new OptionResult(
                option.option().id(),
                option.option().time(state.poll().zone()),
                names(option.can()),
                names(option.ifNeedBe()),
                names(option.cannot()),
                names(option.silent()),
                state.result().isBest(option),
                option.quorum().map(Quorum::of).orElse(null));
    }

    private static List<String> names(List<PollSeat> seats) {
        return seats.stream().map(PollSeat::latin).toList();
    }
}
