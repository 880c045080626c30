/** Who was there of those who are invited: by hand, or from the list of any tool for meetings. */
@NullMarked
package org.spona.meetings.participation;

import org.jspecify.annotations.NullMarked;
