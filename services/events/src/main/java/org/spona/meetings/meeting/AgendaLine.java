package org.spona.meetings.meeting;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * An item of an agenda with the hour at which it is planned to begin.
 *
 * @param begins on the clock at the place; null when that is not known, because an item before it has no minutes or is not for the reader
 */
public record AgendaLine(AgendaItem item, @Nullable LocalTime begins) {}
