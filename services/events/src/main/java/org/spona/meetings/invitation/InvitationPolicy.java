package org.spona.meetings.invitation;

import java.time.Clock;
import java.time.Duration;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.network.BodyPeople;
import org.spona.meetings.network.NetworkPeople;
import org.springframework.stereotype.Component;

/**
 * Whether an invitation holds at this moment, which each use of a link asks. A person of the directory is invited as a member of the
 * network or of a body that meets, and no longer when she is none; who came by herself, as long as the meeting is shared with her; a guest for as long as she is on the list; a substitute for as long as the one who sends her.
 */
@Component
class InvitationPolicy {

    /** How long after the end of a meeting its links show it. */
    private static final Duration SHOWN_AFTERWARDS = Duration.ofDays(30);

    private final Invitees invitees;
    private final NetworkPeople people;
    private final BodyPeople bodies;
    private final Clock clock;

    InvitationPolicy(Invitees invitees, NetworkPeople people, BodyPeople bodies, Clock clock) {
        this.invitees = invitees;
        this.people = people;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** Whether she may see the meeting as one who is invited. */
    boolean holds(Invitee invitee, Meeting meeting) {
        return !invitee.calledOff()
                && meeting.isShownToInvitees(clock.instant().minus(SHOWN_AFTERWARDS))
                && belongs(invitee, meeting);
    }

    /** Whether she is, or comes instead of, a member of the network or of a body that meets, or a guest. */
    boolean belongs(Invitee invitee, Meeting meeting) {
        boolean member = invitee.personId()
                .map(person -> invitee.selfRegistered()
                        ? people.find(meeting.ownership(), person).isPresent()
                        : people.includes(meeting.ownership().networkId(), person)
                                || bodies.includes(meeting.bodies(), person))
                .orElse(true);
        return member
                && invitee.substituteFor()
                        .flatMap(invitees::findById)
                        .map(sender -> belongs(sender, meeting))
                        .orElse(true);
    }
}
