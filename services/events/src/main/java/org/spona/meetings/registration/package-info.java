/** Who comes to an open event: places, requests, a waiting list in strict order, offers that expire. */
@NullMarked
package org.spona.meetings.registration;

import org.jspecify.annotations.NullMarked;
