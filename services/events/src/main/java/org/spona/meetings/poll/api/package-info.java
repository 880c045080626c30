/** Date polls as JSON. */
@NullMarked
package org.spona.meetings.poll.api;

import org.jspecify.annotations.NullMarked;
