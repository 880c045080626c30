package org.spona.meetings.task;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.meeting.MeetingView;
import org.spona.meetings.task.Task.Status;
import org.spona.platform.directory.Network;
import org.spona.platform.directory.Organisation;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.workflow.Permissions;

/**
 * A task as pages show it.
 *
 * @param meeting the meeting at which it was given, if the reader may see it
 * @param can what the reader can do with it now
 */
public record TaskView(
        UUID id,
        Status status,
        Visibility visibility,
        TaskContent content,
        Instant givenAt,
        Optional<Organisation> giver,
        Optional<Network> network,
        Optional<MeetingView> meeting,
        Permissions can) {

    /** In which its texts are written, BCP 47. */
    public String language() {
        return content.language();
    }
}
