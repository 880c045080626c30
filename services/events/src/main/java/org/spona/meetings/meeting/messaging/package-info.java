/** What other services are told of meetings. */
@NullMarked
package org.spona.meetings.meeting.messaging;

import org.jspecify.annotations.NullMarked;
