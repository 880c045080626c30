/** Meetings: convening all or part of a network, answering, calendars. */
@NullMarked
package org.spona.meetings;

import org.jspecify.annotations.NullMarked;
