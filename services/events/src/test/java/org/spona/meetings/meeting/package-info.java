@NullMarked
package org.spona.meetings.meeting;

import org.jspecify.annotations.NullMarked;
