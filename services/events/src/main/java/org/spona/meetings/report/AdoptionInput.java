package org.spona.meetings.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * At which item of a meeting's agenda something is adopted.
 *
 * @param itemId of a meeting of the body that has begun; it was accepted, or decided on by the body
 */
public record AdoptionInput(@Nullable UUID itemId) {}
