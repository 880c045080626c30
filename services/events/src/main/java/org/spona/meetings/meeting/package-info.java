/** Meetings of a network: what they are about, who is invited, who comes. */
@NullMarked
package org.spona.meetings.meeting;

import org.jspecify.annotations.NullMarked;
