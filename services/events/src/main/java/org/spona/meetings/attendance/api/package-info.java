/** Attendance as JSON. */
@NullMarked
package org.spona.meetings.attendance.api;

import org.jspecify.annotations.NullMarked;
