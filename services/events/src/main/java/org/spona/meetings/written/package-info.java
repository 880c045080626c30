/** Written procedure: a body votes on a proposal between its meetings, seat by seat, until a deadline. */
@NullMarked
package org.spona.meetings.written;

import org.jspecify.annotations.NullMarked;
