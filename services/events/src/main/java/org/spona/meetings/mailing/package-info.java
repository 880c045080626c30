/** Writes to those who are invited: the invitation, what has changed, that it is cancelled, a reminder. */
@NullMarked
package org.spona.meetings.mailing;

import org.jspecify.annotations.NullMarked;
