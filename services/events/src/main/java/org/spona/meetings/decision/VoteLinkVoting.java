package org.spona.meetings.decision;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.meetings.invitation.InvitationAnswers;
import org.spona.meetings.invitation.MeetingInvitation;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.seat.MeetingSeat;
import org.spona.meetings.seat.Seats;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How those vote for their seats who are there from afar, by the personal link of their mail; nothing of other seats is shown. */
@Service
public class VoteLinkVoting {

    private final InvitationAnswers invitations;
    private final Seats seats;
    private final ItemVotes votes;
    private final SeatVotes said;
    private final VoteRecording recording;
    private final TransactionTemplate transaction;

    VoteLinkVoting(
            InvitationAnswers invitations,
            Seats seats,
            ItemVotes votes,
            SeatVotes said,
            VoteRecording recording,
            PlatformTransactionManager transactions) {
        this.invitations = invitations;
        this.seats = seats;
        this.votes = votes;
        this.said = said;
        this.recording = recording;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * The votes that are taken by seats, with what the seat of whoever has the link has said.
     *
     * @throws Refusal {@code not-found}, also for who has no seat, {@code meeting-invitation-ended}
     */
    public SeatBallot get(String token) {
        MeetingInvitation invitation = invitations.getByLink(token);
        return Readers.callAsService(() -> transaction.execute(_ -> ballot(invitation.meeting(), seatOf(invitation))));
    }

    /**
     * She votes for her seat; whoever of its people comes first has voted for it.
     *
     * @throws Refusal {@code not-found}, {@code meeting-invitation-ended}, {@code vote-cast}, {@code vote-closed}, {@code vote-not-voting}
     */
    public SeatBallot vote(String token, UUID itemId, VoteChoice choice) {
        MeetingInvitation invitation = invitations.getByLink(token);
        UUID meeting = invitation.meeting().getId();
        UUID seat = Readers.callAsService(() -> transaction.execute(_ -> seatOf(invitation)));
        recording.castOwn(
                meeting, itemId, seat, choice, invitation.invitee().personId().orElse(null));
        return get(token);
    }

    private UUID seatOf(MeetingInvitation invitation) {
        return seats.findOfInvitee(invitation.invitee().getId()).orElseThrow(Refusal::notFound);
    }

    private SeatBallot ballot(Meeting meeting, UUID seatId) {
        MeetingSeat seat = seats.list(meeting.getId()).stream()
                .filter(one -> one.id().equals(seatId))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        Map<UUID, VoteChoice> own = said.list(meeting.getId()).stream()
                .filter(vote -> vote.seatId().equals(seatId))
                .collect(Collectors.toMap(SeatVote::itemId, SeatVote::choice));
        Map<UUID, ItemVote> taken = votes.findByMeetingId(meeting.getId()).stream()
                .filter(vote -> vote.method() == VoteMethod.PER_SEAT)
                .collect(Collectors.toMap(ItemVote::getId, Function.identity()));
        boolean running = meeting.status() == Meeting.Status.RUNNING && seat.voting();
        return new SeatBallot(
                meeting.getId(),
                meeting.content().title(),
                meeting.content().language(),
                seat.institution(),
                meeting.content().agenda().stream()
                        .flatMap(item -> Optional.ofNullable(item.id())
                                .map(taken::get)
                                .map(vote -> new SeatBallot.Question(
                                        vote.getId(),
                                        item.title(),
                                        running && vote.isOpen() && !own.containsKey(vote.getId()),
                                        own.get(vote.getId())))
                                .stream())
                        .toList());
    }
}
