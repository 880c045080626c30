@NullMarked
package org.spona.meetings.workday;

import org.jspecify.annotations.NullMarked;
