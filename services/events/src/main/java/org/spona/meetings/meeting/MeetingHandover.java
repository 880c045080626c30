package org.spona.meetings.meeting;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.Meeting.Status;
import org.spona.platform.directory.Directory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody leaves behind when she no longer works for an organisation in a network: meetings that she convened and that are still
 * ahead, and her places at those of others. Without a colleague they stay as they are, for all coordinators of the organisation convene
 * its meetings.
 */
@Service
@Transactional
public class MeetingHandover {

    private final Meetings meetings;
    private final Invitees invitees;
    private final Directory directory;
    private final Clock clock;

    MeetingHandover(Meetings meetings, Invitees invitees, Directory directory, Clock clock) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.directory = directory;
        this.clock = clock;
    }

    /** A colleague of the same organisation takes over; to be called as the service. */
    public void handOver(UUID from, UUID organisationId, UUID networkId, @Nullable UUID heir) {
        if (heir == null || heir.equals(from)) {
            return;
        }
        meetings.handOver(from, organisationId, networkId, heir, clock.instant());
        Optional.ofNullable(directory.people(List.of(heir)).get(heir))
                .ifPresent(colleague -> invitees.lockPlaces(from, organisationId, networkId, clock.instant())
                        .forEach(place -> takePlace(place, colleague.id(), colleague.name(), organisationId)));
    }

    private void takePlace(Invitee place, UUID heir, String name, UUID organisationId) {
        Meeting meeting = meetings.get(place.meetingId());
        boolean there =
                invitees.findByMeetingIdAndPersonId(meeting.getId(), heir).isPresent()
                        || meeting.convenedBy().equals(heir);
        if (!there) {
            Invitee successor = Invitee.person(meeting.getId(), heir, name, organisationId);
            if (meeting.status() == Status.SENT) {
                successor.due();
            }
            invitees.saveAndFlush(successor);
        }
        if (meeting.status() == Status.DRAFT) {
            invitees.delete(place);
        } else {
            place.callOff();
            invitees.saveAndFlush(place);
        }
        meetings.noteInvited(meeting.getId());
    }
}
