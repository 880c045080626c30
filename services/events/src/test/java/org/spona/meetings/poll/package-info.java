@NullMarked
package org.spona.meetings.poll;

import org.jspecify.annotations.NullMarked;
