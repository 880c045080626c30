/** Meetings of a network: what they are, what can be done with them, their pages, JSON and events. */
@NullMarked
package org.spona.meetings.meeting;

import org.jspecify.annotations.NullMarked;
