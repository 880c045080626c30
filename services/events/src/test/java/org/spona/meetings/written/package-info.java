@NullMarked
package org.spona.meetings.written;

import org.jspecify.annotations.NullMarked;
