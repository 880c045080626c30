package org.spona.meetings.poll;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.meetings.invitation.InviteeEntry;
import org.spona.meetings.invitation.InviteeList;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.seat.SeatPlans;
import org.spona.platform.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Date polls with what they say so far, for who convenes. */
@Service
@Transactional(readOnly = true)
public class PollReading {

    private final MeetingReading meetings;
    private final InviteeList list;
    private final DatePolls polls;
    private final PollRespondents respondents;
    private final SeatPlans seats;

    PollReading(
            MeetingReading meetings, InviteeList list, DatePolls polls, PollRespondents respondents, SeatPlans seats) {
        this.meetings = meetings;
        this.list = list;
        this.polls = polls;
        this.respondents = respondents;
        this.seats = seats;
    }

    /** A meeting with its newest poll, as far as the reader may know of it. */
    public PolledMeeting of(Meeting meeting) {
        return new PolledMeeting(meeting, polls.findFirstByMeetingIdOrderByOpenedAtDesc(meeting.getId()));
    }

    /**
     * The same.
     *
     * @throws Refusal {@code not-found} when she does not see the meeting
     */
    public PolledMeeting of(UUID meetingId) {
        return of(meetings.get(meetingId));
    }

    /**
     * A poll with its meeting.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public PolledMeeting get(UUID pollId) {
        DatePoll poll = polls.findById(pollId).orElseThrow(Refusal::notFound);
        return PolledMeeting.of(meetings.get(poll.meetingId()), poll);
    }

    /** What the newest poll about a meeting says so far; empty without one that the reader may see. */
    public Optional<PollState> find(Meeting meeting) {
        return of(meeting).poll().map(poll -> state(meeting, poll));
    }

    /**
     * The same of the meeting with this id.
     *
     * @throws Refusal {@code not-found}
     */
    public PollState getByMeeting(UUID meetingId) {
        return find(meetings.get(meetingId)).orElseThrow(Refusal::notFound);
    }

    /**
     * What a poll says so far.
     *
     * @throws Refusal {@code not-found}
     */
    public PollState getState(UUID pollId) {
        PolledMeeting polled = get(pollId);
        return state(polled.meeting(), polled.poll().orElseThrow());
    }

    private PollState state(Meeting meeting, DatePoll poll) {
        var answers = respondents.findByPollId(poll.getId()).stream()
                .collect(Collectors.toMap(PollRespondent::inviteeId, PollRespondent::answers));
        return new PollState(meeting, poll, PollResult.of(poll.options(), seatsOf(meeting), answers));
    }

    private PollSeats seatsOf(Meeting meeting) {
        List<InviteeEntry> invited = list.of(meeting.getId());
        return seats.find(meeting, invited)
                .filter(plan -> !plan.bodies().isEmpty())
                .map(PollSeats::of)
                .orElseGet(() -> PollSeats.ofInstitutions(invited));
    }
}
