package org.spona.meetings.attendance;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What is noted of a seat, by form or as JSON.
 *
 * @param version the version that was seen; a newer one is not written over
 */
public record AttendanceInput(
        @NotNull @Valid @JsonUnwrapped AttendanceMark mark,
        @Nullable Long version) {}
