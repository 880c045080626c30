package org.spona.meetings.meeting;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.spona.meetings.meeting.Meeting.Status;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a coordinator has written to those who are on the list: the invitations, a reminder, that it is called off. */
@Service
@Transactional
public class Convening {

    private final Meetings meetings;
    private final Invitees invitees;
    private final Clock clock;

    Convening(Meetings meetings, Invitees invitees, Clock clock) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.clock = clock;
    }

    /**
     * Tells a coordinator who is about to send what is still missing.
     *
     * @throws InvalidInput naming the fields to mend
     * @throws Refusal {@code meeting-nobody} when nobody is on the list
     */
    @Transactional(readOnly = true)
    public void requireReady(UUID id) {
        meetings.getAsConvener(id).requireReady(clock.instant());
        if (invitees.findByMeetingId(id).isEmpty()) {
            throw new Refusal(MeetingError.NOBODY);
        }
    }

    /** Sends the invitations. */
    public Meeting send(UUID id) {
        requireReady(id);
        Meeting meeting = meetings.getAsConvener(id);
        meeting.send(clock.instant());
        invitees.writeToAll(id);
        return meetings.saveAndFlush(meeting);
    }

    /** Calls it off. */
    public Meeting cancel(UUID id) {
        Meeting meeting = meetings.getAsConvener(id);
        meeting.cancel(clock.instant());
        invitees.writeToAll(id);
        return meetings.saveAndFlush(meeting);
    }

    /**
     * Writes once more to those who have not answered.
     *
     * @return how many there are
     */
    public int remind(UUID id) {
        Meeting meeting = meetings.getAsConvener(id);
        meeting.require(Status.SENT);
        meeting.requireAhead(clock.instant());
        List<Invitee> silent = invitees.findByMeetingId(id).stream()
                .filter(invitee -> invitee.owes(meeting))
                .toList();
        silent.forEach(invitee -> {
            invitee.remind();
            invitees.save(invitee);
        });
        return silent.size();
    }
}
