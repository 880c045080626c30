package org.spona.meetings.poll;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingAuthoring;
import org.spona.meetings.meeting.MeetingError;
import org.spona.meetings.meeting.MeetingInput;
import org.spona.meetings.meeting.MeetingTime;
import org.spona.meetings.meeting.Recipients;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a coordinator asks when people can, and takes one of the options. */
@Service
@Transactional
public class PollAuthoring {

    private final PollReading reading;
    private final DatePolls polls;
    private final PollRespondents respondents;
    private final MeetingAuthoring meetings;
    private final Recipients recipients;
    private final Clock clock;

    PollAuthoring(
            PollReading reading,
            DatePolls polls,
            PollRespondents respondents,
            MeetingAuthoring meetings,
            Recipients recipients,
            Clock clock) {
        this.reading = reading;
        this.polls = polls;
        this.respondents = respondents;
        this.meetings = meetings;
        this.recipients = recipients;
        this.clock = clock;
    }

    /**
     * How many people would be asked.
     *
     * @throws Refusal {@code not-found}, {@code meeting-not-coordinator}, {@code poll-wrong-status}
     */
    @Transactional(readOnly = true)
    public int reachOf(UUID meetingId) {
        PollStep.PROPOSE.require(Readers.get(), reading.of(meetingId), clock.instant());
        return recipients.reachOf(meetingId).people();
    }

    /**
     * Asks everybody on the list of a draft; who is put on it later is asked too.
     *
     * @throws InvalidInput naming the fields to mend
     * @throws Refusal {@code not-found}, {@code meeting-not-coordinator}, {@code poll-wrong-status}, {@code meeting-nobody}
     */
    public DatePoll propose(UUID meetingId, PollInput input) {
        DatePoll poll = new DatePoll(reading.of(meetingId), input, Readers.get(), clock.instant());
        if (recipients.reachOf(meetingId).people() == 0) {
            throw new Refusal(MeetingError.NOBODY);
        }
        return polls.saveAndFlush(poll);
    }

    /**
     * Gives people until another time.
     *
     * @throws InvalidInput saying what to mend
     */
    public void extend(UUID pollId, PollDeadline until) {
        PolledMeeting polled = reading.get(pollId);
        DatePoll poll = polled.poll().orElseThrow();
        poll.extend(polled.meeting(), until, Readers.get(), clock.instant());
        polls.saveAndFlush(poll);
    }

    /**
     * Writes once more to those who have said nothing, to each at most once a day.
     *
     * @return how many there are
     */
    public int remind(UUID pollId) {
        PollStep.REMIND.require(Readers.get(), reading.get(pollId), clock.instant());
        List<PollRespondent> silent = respondents.findByPollIdAndAnsweredAtIsNull(pollId);
        silent.forEach(PollRespondent::remind);
        return respondents.saveAll(silent).size();
    }

    /** How many have said nothing. */
    @Transactional(readOnly = true)
    public int countSilent(UUID pollId) {
        return respondents.findByPollIdAndAnsweredAtIsNull(pollId).size();
    }

    /**
     * Gives the draft the time of an option, and closes the poll; those who were asked hear of it by their invitation.
     *
     * @throws InvalidInput without a reason where the option fails the quorum or a seat that is required
     */
    public Meeting choose(UUID pollId, UUID optionId, OptionChoice choice) {
        PollState state = reading.getState(pollId);
        MeetingTime time = state.poll().choose(state, optionId, choice.reason(), Readers.get(), clock.instant());
        polls.saveAndFlush(state.poll());
        return meetings.save(
                state.meeting().getId(), MeetingInput.of(state.meeting()).at(time));
    }

    /** Ends it without taking any option. */
    public void end(UUID pollId) {
        PolledMeeting polled = reading.get(pollId);
        DatePoll poll = polled.poll().orElseThrow();
        poll.end(polled.meeting(), Readers.get(), clock.instant());
        polls.saveAndFlush(poll);
    }

    /** Once the invitations are sent, there is nothing to ask any more. */
    @EventListener
    void on(Meeting.Event.Sent sent) {
        close(sent.meeting().getId());
    }

    @EventListener
    void on(Meeting.Discarded discarded) {
        close(discarded.meetingId());
    }

    private void close(UUID meetingId) {
        polls.findFirstByMeetingIdOrderByOpenedAtDesc(meetingId)
                .filter(DatePoll::isOpen)
                .ifPresent(poll -> {
                    poll.close(clock.instant());
                    polls.saveAndFlush(poll);
                });
    }
}
