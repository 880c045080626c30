/** Calendars as pages and files. */
@NullMarked
package org.spona.meetings.calendar.web;

import org.jspecify.annotations.NullMarked;
