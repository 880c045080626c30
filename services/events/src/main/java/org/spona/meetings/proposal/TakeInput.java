package org.spona.meetings.proposal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On which agenda a proposal is taken.
 *
 * @param meetingId a meeting of the body to which it was made; null of one that was made to a meeting
 */
public record TakeInput(@Nullable UUID meetingId) {}
