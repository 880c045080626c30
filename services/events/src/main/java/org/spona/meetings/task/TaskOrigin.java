package org.spona.meetings.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From where a task comes; it says so once, when it is given.
 *
 * @param meetingId the meeting at which it was given
 * @param itemId the item of its agenda
 * @param decisionId the decision that asks for it
 */
public record TaskOrigin(
        @Nullable UUID meetingId,
        @Nullable UUID itemId,
        @Nullable UUID decisionId) {}
