/** Meetings as JSON. */
@NullMarked
package org.spona.meetings.meeting.api;

import org.jspecify.annotations.NullMarked;
