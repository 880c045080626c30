/** Calendars for programs. */
@NullMarked
package org.spona.meetings.calendar.api;

import org.jspecify.annotations.NullMarked;
