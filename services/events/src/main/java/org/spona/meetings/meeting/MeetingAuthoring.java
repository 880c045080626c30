package org.spona.meetings.meeting;

import java.time.Clock;
import java.util.UUID;
import org.spona.meetings.meeting.Meeting.Status;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a meeting is written, and thrown away while it is a draft. */
@Service
@Transactional
public class MeetingAuthoring {

    private final Meetings meetings;
    private final Invitees invitees;
    private final NewIds ids;
    private final Clock clock;

    MeetingAuthoring(Meetings meetings, Invitees invitees, NewIds ids, Clock clock) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Saves a draft, or changes what was saved before; when it was sent, those who are invited are told. Repeating it does
     * nothing more.
     *
     * @param id chosen by the caller
     * @throws InvalidInput naming the fields to mend
     * @throws Refusal {@code stale} when somebody else has changed it since the version that the coordinator saw,
     *     {@code meeting-not-coordinator} when it is not hers to convene
     */
    public Meeting save(UUID id, MeetingInput input) {
        input.requireTimes();
        return meetings.findById(id).map(known -> revise(known, input)).orElseGet(() -> draft(id, input));
    }

    private Meeting draft(UUID id, MeetingInput input) {
        Reader coordinator = Readers.get();
        Ownership ownership = input.ownership(coordinator);
        MeetingPermissions.requireConvener(ownership);
        return ids.take(
                id, () -> meetings.saveAndFlush(new Meeting(id, coordinator, ownership, input, clock.instant())));
    }

    private Meeting revise(Meeting meeting, MeetingInput input) {
        MeetingPermissions.requireConvener(meeting.ownership());
        if (input.seenVersion().filter(seen -> seen != meeting.version()).isPresent()) {
            throw new Refusal(CommonError.STALE);
        }
        int before = meeting.sequence();
        meeting.revise(input, input.visibility(), clock.instant());
        if (meeting.sequence() > before) {
            invitees.writeToAll(meeting.getId());
        }
        return meetings.saveAndFlush(meeting);
    }

    /** Throws away a draft that nobody was invited to. */
    public void discard(UUID id) {
        Meeting meeting = meetings.getAsConvener(id);
        meeting.require(Status.DRAFT);
        invitees.findByMeetingId(id).forEach(invitees::delete);
        meetings.delete(meeting);
    }
}
