@NullMarked
package org.spona.meetings.seat;

import org.jspecify.annotations.NullMarked;
