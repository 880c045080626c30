package org.spona.meetings.invitation;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.network.NetworkPeople;
import org.spona.platform.problem.Refusal;
import org.springframework.stereotype.Component;

/**
 * How people put themselves on the list of a meeting just by answering, where no places are kept ({@link FreeEntry}): who reads it because it is shared with her network or region, belongs there, and was
 * not invited. She sees the meeting as long as it is shared with her, and not who else is on the list; whom a coordinator took off the list
 * stays off it.
 */
@Component
class Registration {

    /** How many people can put themselves on the list of one meeting. */
    static final int MOST = 500;

    private final MeetingReading meetings;
    private final Invitees invitees;
    private final InvitationPolicy policy;
    private final NetworkPeople people;
    private final FreeEntry entry;
    private final Clock clock;

    Registration(
            MeetingReading meetings,
            Invitees invitees,
            InvitationPolicy policy,
            NetworkPeople people,
            FreeEntry entry,
            Clock clock) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.policy = policy;
        this.people = people;
        this.entry = entry;
        this.clock = clock;
    }

    /** A person who reads a meeting, as she would stand on its list; empty when she is on it, was taken off it, or cannot come. */
    Optional<Invitee> find(Meeting meeting, UUID personId) {
        boolean open = meeting.takesAnswers(clock.instant())
                && !meeting.convenedBy().equals(personId)
                && entry.isFree(meeting.getId());
        return open && !isKnown(meeting, personId)
                ? people.find(meeting.ownership(), personId)
                        .map(member ->
                                Invitee.registrant(meeting, personId, member.name(), member.organisationId(), ""))
                : Optional.empty();
    }

    /** An invitation that ended with its reason, such as a membership, does not count. */
    private boolean isKnown(Meeting meeting, UUID personId) {
        return invitees.findByMeetingIdAndPersonId(meeting.getId(), personId)
                .filter(invitee -> invitee.calledOff() || policy.holds(invitee, meeting))
                .isPresent();
    }

    /**
     * Puts a person who reads a meeting on its list; for the service.
     *
     * @throws Refusal {@code meeting-full}, {@code not-found} when she cannot come after all
     */
    UUID register(UUID meetingId, UUID personId) {
        invitees.lockMeeting(meetingId);
        if (invitees.countByMeetingIdAndSelfRegisteredTrue(meetingId) >= MOST) {
            throw new Refusal(InvitationError.FULL);
        }
        Meeting meeting = meetings.get(meetingId);
        Invitee registrant = find(meeting, personId).orElseThrow(Refusal::notFound);
        return invitees.saveAndFlush(invitees.findByMeetingIdAndPersonId(meetingId, personId)
                        .map(former -> former.startsAnewAs(registrant))
                        .orElse(registrant))
                .getId();
    }
}
