package org.spona.meetings.decision;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.attendance.AttendanceReading;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.meeting.MeetingRecord;
import org.spona.meetings.seat.MeetingSeat;
import org.spona.meetings.seat.Seats;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How votes are taken: opened, counted and closed by whoever keeps the record, and given by the seats' own people. */
@Service
public class VoteRecording {

    private final MeetingRecord records;
    private final MeetingReading meetings;
    private final Seats seats;
    private final AttendanceReading attendance;
    private final VoteReading reading;
    private final ItemVotes votes;
    private final SeatVotes said;
    private final TransactionTemplate transaction;
    private final Clock clock;

    VoteRecording(
            MeetingRecord records,
            MeetingReading meetings,
            Seats seats,
            AttendanceReading attendance,
            VoteReading reading,
            ItemVotes votes,
            SeatVotes said,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.records = records;
        this.meetings = meetings;
        this.seats = seats;
        this.attendance = attendance;
        this.reading = reading;
        this.votes = votes;
        this.said = said;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * A vote on an item of a meeting.
     *
     * @throws Refusal {@code not-found} also for who is neither invited nor convenes
     */
    public VoteView get(UUID meetingId, UUID itemId) {
        return transaction.execute(_ -> Optional.ofNullable(
                        reading.of(meetingId, attendance.of(meetings.get(meetingId)))
                                .get(itemId))
                .orElseThrow(Refusal::notFound));
    }

    /**
     * Takes a vote, or takes it anew.
     *
     * @throws Refusal {@code vote-several-bodies}, {@code not-found}, and those of {@link MeetingRecord#getToWrite}
     */
    public void open(UUID meetingId, UUID itemId, VoteInput input) {
        transaction.executeWithoutResult(_ -> {
            requireItem(records.getToWrite(meetingId), itemId);
            if (input.method() == VoteMethod.SHOW_OF_HANDS
                    && seats.bodies(meetingId).size() > 1) {
                throw new Refusal(VoteError.SEVERAL_BODIES);
            }
            Optional<ItemVote> known = votes.findById(itemId);
            known.ifPresent(vote -> vote.restart(input.method(), clock.instant()));
            said.clear(itemId);
            votes.saveAndFlush(known.orElseGet(() -> new ItemVote(itemId, meetingId, input.method(), clock.instant())));
        });
    }

    private static void requireItem(Meeting meeting, UUID itemId) {
        if (!meeting.content().itemIds().contains(itemId)) {
            throw Refusal.notFound();
        }
    }

    /**
     * Keeps how many hands were counted.
     *
     * @throws Refusal {@code vote-closed}, {@code stale}, {@code not-found}, and those of {@link MeetingRecord#getToWrite}
     */
    public void count(UUID meetingId, UUID itemId, HandsInput input) {
        transaction.executeWithoutResult(_ -> {
            ItemVote vote = getToWrite(meetingId, itemId);
            vote.requireSeen(Optional.ofNullable(input.version()));
            vote.count(input.hands());
            votes.saveAndFlush(vote);
        });
    }

    /**
     * Enters what a seat says, in the room or by phone.
     *
     * @throws Refusal {@code vote-cast} when one of its people has voted herself, {@code vote-closed}, {@code vote-not-voting},
     *     {@code not-found}, and those of {@link MeetingRecord#getToWrite}
     */
    public void enter(UUID meetingId, UUID itemId, UUID seatId, SeatVoteInput input) {
        transaction.executeWithoutResult(_ -> {
            getToWrite(meetingId, itemId).requireOpen(VoteMethod.PER_SEAT);
            requireVoting(meetingId, seatId);
            cast(meetingId, new SeatVote(itemId, seatId, input.choice(), input.channel()));
        });
    }

    /**
     * The reader votes for the seat for which she is invited; whoever of its people comes first has voted for it.
     *
     * @throws Refusal {@code not-found} when she has no seat there, {@code vote-cast}, {@code vote-closed}, {@code vote-not-voting}
     */
    public void vote(UUID meetingId, UUID itemId, VoteChoice choice) {
        UUID reader = Readers.get().personId();
        UUID seatId = transaction.execute(_ -> meetings.find(meetingId)
                .flatMap(_ -> seats.findOf(meetingId, reader))
                .orElseThrow(Refusal::notFound));
        castOwn(meetingId, itemId, seatId, choice, reader);
    }

    /**
     * One of the people of a seat votes for it; who she is was found out before.
     *
     * @param by null of who is known by her address only
     */
    void castOwn(UUID meetingId, UUID itemId, UUID seatId, VoteChoice choice, @Nullable UUID by) {
        Readers.runAsService(() -> transaction.executeWithoutResult(_ -> {
            get(votes.findById(itemId), meetingId).requireOpen(VoteMethod.PER_SEAT);
            if (meetings.get(meetingId).status() != Meeting.Status.RUNNING) {
                throw new Refusal(VoteError.CLOSED);
            }
            requireVoting(meetingId, seatId);
            if (!said.cast(meetingId, new SeatVote(itemId, seatId, choice, VoteChannel.OWN), by)) {
                throw new Refusal(VoteError.CAST);
            }
        }));
    }

    private void requireVoting(UUID meetingId, UUID seatId) {
        MeetingSeat seat = seats.list(meetingId).stream()
                .filter(one -> one.id().equals(seatId))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        if (!seat.voting() || seat.vacant()) {
            throw new Refusal(VoteError.NO_VOTE);
        }
    }

    private void cast(UUID meetingId, SeatVote vote) {
        if (!said.cast(meetingId, vote, Readers.get().personId())) {
            throw new Refusal(VoteError.CAST);
        }
    }

    /**
     * Ends a vote.
     *
     * @throws Refusal {@code vote-closed}, {@code not-found}, and those of {@link MeetingRecord#getToWrite}
     */
    public void close(UUID meetingId, UUID itemId) {
        transaction.executeWithoutResult(_ -> {
            ItemVote vote = getToWrite(meetingId, itemId);
            vote.close(clock.instant());
            votes.saveAndFlush(vote);
        });
    }

    private ItemVote getToWrite(UUID meetingId, UUID itemId) {
        records.getToWrite(meetingId);
        return get(votes.findById(itemId), meetingId);
    }

    private static ItemVote get(Optional<ItemVote> vote, UUID meetingId) {
        return vote.filter(known -> known.meetingId().equals(meetingId)).orElseThrow(Refusal::notFound);
    }
}
