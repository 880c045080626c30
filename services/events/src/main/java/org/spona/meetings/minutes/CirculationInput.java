package org.spona.meetings.minutes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * For how long minutes are put before those who are invited.
 *
 * @param days as the rule of the bodies says when missing
 */
public record CirculationInput(@Nullable @Min(1) @Max(60) Integer days) {}
