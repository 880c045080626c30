package org.spona.meetings.handover;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.invitation.InviteeAuthoring;
import org.spona.meetings.meeting.MeetingAuthoring;
import org.spona.meetings.task.TaskHandover;
import org.spona.platform.directory.Directory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody leaves behind when she no longer works for an organisation in a network: meetings that she convened and that are still
 * ahead, her places at those of others, and tasks that she gave or was named in. Without a colleague they stay as they are, for all coordinators of the organisation convene
 * its meetings.
 */
@Service
@Transactional
public class Handover {

    private final MeetingAuthoring meetings;
    private final InviteeAuthoring invitees;
    private final TaskHandover tasks;
    private final Directory directory;

    Handover(MeetingAuthoring meetings, InviteeAuthoring invitees, TaskHandover tasks, Directory directory) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.tasks = tasks;
        this.directory = directory;
    }

    /** A colleague of the same organisation takes over; to be called as the service. */
    public void handOver(UUID from, UUID organisationId, UUID networkId, @Nullable UUID heir) {
        if (heir == null || heir.equals(from)) {
            return;
        }
        meetings.handOver(from, organisationId, networkId, heir);
        Optional.ofNullable(directory.people(List.of(heir)).get(heir)).ifPresent(colleague -> {
            invitees.handOver(from, organisationId, networkId, colleague.id(), colleague.name());
            tasks.handOver(from, organisationId, networkId, colleague.id(), colleague.name());
        });
    }
}
