@NullMarked
package org.spona.meetings.invitation;

import org.jspecify.annotations.NullMarked;
