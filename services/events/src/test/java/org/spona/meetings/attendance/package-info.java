@NullMarked
package org.spona.meetings.attendance;

import org.jspecify.annotations.NullMarked;
