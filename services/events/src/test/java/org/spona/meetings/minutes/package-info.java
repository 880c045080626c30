@NullMarked
package org.spona.meetings.minutes;

import org.jspecify.annotations.NullMarked;
