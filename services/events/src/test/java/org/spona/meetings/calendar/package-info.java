@NullMarked
package org.spona.meetings.calendar;

import org.jspecify.annotations.NullMarked;
