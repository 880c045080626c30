/** Who is there, seat by seat, and whether there is a quorum. */
@NullMarked
package org.spona.meetings.attendance;

import org.jspecify.annotations.NullMarked;
