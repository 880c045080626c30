/** Invitees and their answers as JSON. */
@NullMarked
package org.spona.meetings.invitation.api;

import org.jspecify.annotations.NullMarked;
