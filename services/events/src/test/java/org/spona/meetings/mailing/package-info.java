@NullMarked
package org.spona.meetings.mailing;

import org.jspecify.annotations.NullMarked;
