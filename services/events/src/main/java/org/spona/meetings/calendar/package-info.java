/** Meetings as calendar objects, in mails and as a feed that a calendar program reads. */
@NullMarked
package org.spona.meetings.calendar;

import org.jspecify.annotations.NullMarked;
