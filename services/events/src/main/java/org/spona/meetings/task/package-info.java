/** Tasks that come of meetings, with one part for each institution. */
@NullMarked
package org.spona.meetings.task;

import org.jspecify.annotations.NullMarked;
