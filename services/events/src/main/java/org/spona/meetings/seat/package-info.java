/** The seats of meetings: frozen when the invitations are sent. */
@NullMarked
package org.spona.meetings.seat;

import org.jspecify.annotations.NullMarked;
