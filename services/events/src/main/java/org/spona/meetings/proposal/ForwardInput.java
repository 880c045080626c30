package org.spona.meetings.proposal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * To whom an item is forwarded.
 *
 * @param bodyId the body that is to go on with it; refused when missing
 */
public record ForwardInput(@Nullable UUID bodyId) {}
