package org.spona.meetings.seat;

import java.util.UUID;
import org.spona.platform.directory.BodyRule;

/**
 * A body that meets, as it was when the invitations were sent.
 *
 * @param name as its founding act has it
 * @param rule how it comes to its decisions
 */
public record MeetingBody(UUID id, String name, BodyRule rule) {}
